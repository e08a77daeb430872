package dev.gazette.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.gazette.gazette.ItemKind;
import dev.gazette.retrieval.SearchMode;
import dev.gazette.retrieval.SearchRequest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void countsCodePointsRatherThanUtf16Units() {
        String ofTwoUnits = "\uD867\uDE3D"; // 𩸽
        assertThatNoException().isThrownBy(() -> Checks.text("q", ofTwoUnits.repeat(500)));
        assertThat(problemOf(() -> Checks.text("q", ofTwoUnits.repeat(501))).detail())
                .contains("最多 500")
                .contains("501");
    }

    @Test
    void removesSpacesAroundTextFullWidthOnesToo() {
        assertThat(Checks.text("q", "\u3000 交通 \u3000")).isEqualTo("交通");
    }

    @Test
    void namesTheFindingAndShortensIt() {
        Problem problem = problemOf(() -> Checks.number("size", "9".repeat(60), 10, 50));
        assertThat(problem.code()).isEqualTo("size-out-of-range");
        assertThat(problem.field()).isEqualTo("size");
        assertThat(problem.detail()).contains("1 到 50").contains("9".repeat(40) + "…");
    }

    @Test
    void takesRepeatedAndCommaSeparatedValues() {
        assertThat(Checks.values("kind", List.of("report, opinion", "", "filing")))
                .containsExactly("report", "opinion", "filing");
    }

    @Test
    void refusesMoreValuesThanAnyFilterNeeds() {
        assertThat(problemOf(() -> Checks.values("kind", List.of("report,".repeat(51))))
                        .code())
                .isEqualTo("too-many-values");
    }

    @Test
    void buildsTheSearchThatTheParametersAskFor() {
        SearchRequest request = new SearchParameters(
                        " 绿道 ",
                        "semantic",
                        List.of("3,4"),
                        List.of("report", "report"),
                        List.of("张 三"),
                        "2020-01-01",
                        "2020-12-31",
                        "2",
                        "20",
                        "date")
                .toRequest();
        assertThat(request.query()).isEqualTo("绿道");
        assertThat(request.mode()).isEqualTo(SearchMode.SEMANTIC);
        assertThat(request.filters().sessions()).containsExactly(3, 4);
        assertThat(request.filters().kinds()).containsExactly(ItemKind.REPORT);
        assertThat(request.filters().speakers()).containsExactly("张三");
        assertThat(request.filters().from()).hasToString("Optional[2020-01-01]");
        assertThat(request.page()).isEqualTo(2);
        assertThat(request.sort()).isEqualTo(SearchRequest.SortOrder.DATE);
    }

    @Test
    void fillsInWhatIsAbsentOrBlank() {
        SearchRequest request = new SearchParameters("绿道", "", null, null, null, null, " ", "", null, null).toRequest();
        assertThat(request).isEqualTo(SearchRequest.top("绿道", SearchMode.HYBRID, 10));
    }

    private static Problem problemOf(ThrowingCallable call) {
        ProblemException[] refused = new ProblemException[1];
        assertThatExceptionOfType(ProblemException.class).isThrownBy(call).satisfies(e -> refused[0] = e);
        return refused[0].problem();
    }
}
