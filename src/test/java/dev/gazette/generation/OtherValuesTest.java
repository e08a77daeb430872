package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.answer.Citation;
import dev.gazette.answer.Conflict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other reports print is added to what the model said. */
class OtherValuesTest {
    private static final String QUESTION = "2030年全县治理河道多少条？";
    private static final List<Evidence> EVIDENCE = List.of(
            MadeUpEvidence.of(1, "2030年全县治理河道12条。河道总长36公里。"),
            MadeUpEvidence.inItem(2, "doc.2", "2030年，全县治理河道14条。"),
            MadeUpEvidence.inItem(3, "doc.3", "2029年全县治理河道9条。"));

    private final List<String> released = new ArrayList<>();

    @Test
    void quotesTheOtherValueWithItsNumber() {
        Draft draft = draft();
        draft.add("2030年全县治理河道12条[1]。");

        List<Conflict> conflicts = OtherValues.add(QUESTION, draft, EVIDENCE);

        assertThat(conflicts)
                .containsExactly(
                        new Conflict("全县治理河道", List.of(new Conflict.Value("12条", 1), new Conflict.Value("14条", 2))));
        assertThat(draft.text()).isEqualTo("2030年全县治理河道12条 [1]。\n另一份文件的说法不同：2030年，全县治理河道14条 [2]。");
        assertThat(String.join("", released)).isEqualTo(draft.text());
        assertThat(draft.citations()).extracting(Citation::n).containsExactly(1, 2);
        assertThat(draft.citations().getLast().quote()).isEqualTo("2030年，全县治理河道14条。");
    }

    @Test
    void saysNothingTwice() {
        Draft draft = draft();
        draft.add("2030年全县治理河道12条[1]。");
        draft.add("2030年，全县治理河道14条[2]。");
        String said = draft.text();

        assertThat(OtherValues.add(QUESTION, draft, EVIDENCE)).hasSize(1);
        assertThat(draft.text()).isEqualTo(said);
    }

    @Test
    void leavesAloneWhatWasNotAskedOrDoesNotFit() {
        Draft other = draft();
        other.add("河道总长36公里[1]。");
        assertThat(OtherValues.add(QUESTION, other, EVIDENCE)).isEmpty();

        Draft full = draft();
        full.add("2030年全县治理河道12条，" + "又一条河道".repeat(148) + "[1]。");
        assertThat(full.isEmpty()).isFalse();
        String said = full.text();
        assertThat(OtherValues.add(QUESTION, full, EVIDENCE)).isEmpty();
        assertThat(full.text()).isEqualTo(said);
    }

    private Draft draft() {
        return new Draft(
                new ReleaseGate(
                        QUESTION, EVIDENCE, "----0----", (question, statement, evidence) -> new Verdict.Supported()),
                EVIDENCE,
                released::add);
    }
}
