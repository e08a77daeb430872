package dev.gazette.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvaluationOptionsTest {
    @Test
    void readsAllOptions() {
        EvaluationOptions options =
                EvaluationOptions.of("--questions", "q", "--corpus", "c", "--reports", "r", "--show-all");

        assertThat(options.questions()).contains(Path.of("q"));
        assertThat(options.reports()).contains(Path.of("r"));
        assertThat(options.showsAll()).isTrue();
        assertThat(EvaluationOptions.of("--compare", "a", "b").compared()).containsExactly(Path.of("a"), Path.of("b"));
        assertThat(EvaluationOptions.of("--candidates", "f").candidates()).contains(Path.of("f"));
        assertThat(EvaluationOptions.of().showsAll()).isFalse();
    }

    @Test
    void readsHowManyQuestionsAreGenerated() {
        assertThat(EvaluationOptions.of("--generated", "500", "--seed", "-3").generated())
                .contains(new EvaluationOptions.Generated(500, -3));
        assertThat(EvaluationOptions.of("--generated", "5").generated())
                .contains(new EvaluationOptions.Generated(5, 1));
        assertThat(EvaluationOptions.of("--seed", "5").generated()).isEmpty();
        assertThatThrownBy(() -> EvaluationOptions.of("--generated", "0")).hasMessageContaining("1 到");
        assertThatThrownBy(() -> EvaluationOptions.of("--generated", "viele")).hasMessageContaining("“viele”");
    }

    @Test
    void namesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> EvaluationOptions.of("--all")).hasMessageContaining("不认识参数“--all”");
        assertThatThrownBy(() -> EvaluationOptions.of("--compare", "a")).hasMessageContaining("--compare 后面缺少值");
    }
}
