package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.answer.Conflict;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceNotesTest {
    private static final SourceView PRINTED = new SourceView(
            "d",
            3,
            "某会第三次会议",
            "2020-01-31",
            new SourceView.ItemHeadView("d.s03.01", "关于工作的报告", "report", "报告", null, null),
            List.of(),
            "3-7",
            List.of(12, 13),
            "/items/d e.s03.01#L12");
    private static final SourceView BARE = new SourceView(
            "d",
            null,
            null,
            null,
            new SourceView.ItemHeadView("d.01", "报告", "other", "其他", null, null),
            List.of(),
            null,
            List.of(1, 1),
            "/items/d.01#L1");

    private final SourceNotes notes = new SourceNotes("http://localhost:8080/");

    @Test
    void saysWhatIsKnownOfAPlace() {
        assertThat(notes.of(PRINTED))
                .isEqualTo("《关于工作的报告》，某会第三次会议，2020-01-31，第 3-7 页 http://localhost:8080/items/d%20e.s03.01#L12");
        assertThat(notes.of(BARE)).isEqualTo("《报告》 http://localhost:8080/items/d.01#L1");
    }

    @Test
    void listsSourcesAndContradictionsBelowAnAnswer() {
        var citation = new AskResponse.CitationView(1, "12条", "共12条。", BARE);
        var conflict = new Conflict("条数", List.of(new Conflict.Value("12条", 1), new Conflict.Value("13条", 2)));
        String under = notes.under(response(AskResponse.ANSWERED, List.of(citation), List.of(conflict)));
        assertThat(under).isEqualTo("出处：\n[1] 《报告》 http://localhost:8080/items/d.01#L1\n\n不同记载：\n- 条数：12条 [1]；13条 [2]");
    }

    @Test
    void offersReadingOnlyWhenThereIsNoAnswer() {
        String under = notes.under(response("insufficient", List.of(), List.of()));
        assertThat(under)
                .startsWith("最接近的原文：\n- " + "长".repeat(120) + "…\n  《报告》")
                .hasLineCount(3);
    }

    private static AskResponse response(
            String status, List<AskResponse.CitationView> citations, List<Conflict> conflicts) {
        var nearest = List.of(new AskResponse.NearestView("长".repeat(121), BARE));
        return new AskResponse(
                status, "答", citations, conflicts, nearest, 0.5, "extractive", null, null, null, null, "a", "v", 1);
    }
}
