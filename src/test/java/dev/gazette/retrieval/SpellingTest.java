package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
    private static final List<String> PRINTED = List.of("关于乡村振兴工作的报告", "王小明", "关于课后服务的意见");

    @Test
    void offersPrintedWordsThatDifferInOneCharacter() {
        assertThat(Spelling.near("乡村震兴", PRINTED)).containsExactly("乡村振兴");
        assertThat(Spelling.near("王晓明", PRINTED)).containsExactly("王小明");
    }

    @Test
    void offersNothingForWordsThatArePrinted() {
        assertThat(Spelling.near("乡村振兴", PRINTED)).isEmpty();
    }

    @Test
    void offersNothingForOtherWords() {
        assertThat(Spelling.near("量子力学", PRINTED)).isEmpty();
        assertThat(Spelling.near("路", PRINTED)).isEmpty();
        assertThat(Spelling.near("", PRINTED)).isEmpty();
    }
}
