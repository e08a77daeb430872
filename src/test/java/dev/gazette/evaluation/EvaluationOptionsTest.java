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
    void namesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> EvaluationOptions.of("--all")).hasMessageContaining("不认识参数“--all”");
        assertThatThrownBy(() -> EvaluationOptions.of("--compare", "a")).hasMessageContaining("--compare 后面缺少值");
    }
}
