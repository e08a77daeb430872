package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.answer.Citation;
import dev.gazette.gazette.ItemKind;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import dev.gazette.source.LineRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How an answer grows; what a check says is given, so that no rule of a check is tested here. */
class DraftTest {
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence(1, passage("一", "去年治理河道12条。", "河道总长36公里。", "河道旁新建绿道。")),
            new Evidence(2, passage("二", "今年治理湖泊7个。")));

    private final List<String> released = new ArrayList<>();

    @Test
    void keepsOnlyMarksThatNameAPassageAndPutsThemBeforeTheStop() {
        Draft draft = draft("");
        draft.add("去年治理河道12条。[1][9]");
        draft.add("今年治理湖泊7个[2]\n");
        draft.add("河道总长36公里[1]！");
        assertThat(draft.end(Optional.empty())).isEmpty();
        assertThat(draft.text()).isEqualTo("去年治理河道12条 [1]。今年治理湖泊7个 [2]\n河道总长36公里 [1]！");
        assertThat(String.join("", released)).isEqualTo(draft.text());
        assertThat(draft.confidence()).isEqualTo(1);
    }

    @Test
    void quotesTheSentencesThatWereUsedWithTheirLines() {
        Draft draft = draft("");
        draft.add("河道总长36公里[1]。");
        draft.add("河道旁新建绿道[1]。");
        List<Citation> citations = draft.citations();
        assertThat(citations).extracting(Citation::n).containsExactly(1);
        assertThat(citations.getFirst().quote()).isEqualTo("河道总长36公里。河道旁新建绿道。");
        assertThat(citations.getFirst().lines()).isEqualTo(new LineRange(2, 3));
    }

    @Test
    void mendsWithThePrintedSentenceOnce() {
        Draft draft = draft("13条");
        draft.add("去年治理河道13条。[1]");
        draft.add("去年共治理河道13条。[1]");
        draft.end(Optional.empty());
        assertThat(draft.text()).startsWith("去年治理河道12条 [1]。\n（").contains(Notice.SHORTENED.text());
        assertThat(draft.confidence()).isZero();
    }

    @Test
    void mendsNothingThatFailsItself() {
        Draft draft = draft("河道");
        draft.add("去年治理河道13条。[1]");
        assertThat(draft.isEmpty()).isTrue();
        assertThat(released).isEmpty();
    }

    @Test
    void staysWithinItsLengthWithItsNotice() {
        Draft draft = draft("");
        for (int i = 0; !draft.isFull(); i++) {
            draft.add("河道总长36公里" + "又一".repeat(i % 40) + "（" + i + "）。[1]");
        }
        assertThat(draft.end(Optional.empty())).contains(Notice.TOO_LONG);
        assertThat(draft.text().length()).isBetween(Draft.LONGEST - 200, Draft.LONGEST);
    }

    @Test
    void announcementsRepetitionsAndNothingFoundAreNoLoss() {
        Draft draft = draft("情况");
        draft.add("有关情况如下：\n");
        draft.add("今年治理湖泊7个[2]。");
        draft.add("今年治理湖泊7个。");
        draft.add(PromptWriter.NOT_SAID);
        assertThat(draft.end(Optional.empty())).isEmpty();
        assertThat(draft.text()).isEqualTo("今年治理湖泊7个 [2]。");
    }

    private Draft draft(String refused) {
        StatementCheck check = (question, statement, evidence) ->
                !refused.isEmpty() && statement.text().contains(refused)
                        ? new Verdict.Unsupported("refused", refused)
                        : new Verdict.Supported();
        return new Draft(new ReleaseGate("问题", EVIDENCE, "----0----", check), EVIDENCE, released::add);
    }

    private static Passage passage(String id, String... sentences) {
        List<Sentence> parts = new ArrayList<>();
        for (String sentence : sentences) {
            parts.add(new Sentence(sentence, "", new LineRange(parts.size() + 1, parts.size() + 1)));
        }
        var item = new Provenance.ItemReference("doc.1", "报告", ItemKind.REPORT, Optional.empty(), Optional.empty());
        var provenance = new Provenance(
                "doc",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                item,
                List.of(),
                Optional.empty(),
                new LineRange(1, parts.size()));
        return new Passage(id, 0, String.join("", Arrays.asList(sentences)), parts, provenance);
    }
}
