package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SemicolonListsTest {
    @Test
    void aShortLeadWithWhatSemicolonsPart() {
        List<Enumeration> lists = SemicolonLists.of(Passages.of("检查了3家茶厂。主要问题：茶园老化；人手不足；茶路不通，运费偏高。已督促整改。"));

        assertThat(lists).singleElement().satisfies(list -> {
            assertThat(list.entries().stream().map(entry -> entry.sentence().text()))
                    .containsExactly("茶园老化；", "人手不足；", "茶路不通，运费偏高。");
            assertThat(list.lead()).containsExactly("二、茶园管护", "检查了3家茶厂。", "主要问题：");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "茶园老化；人手不足；茶路不通。",
                "主要问题：茶园老化；人手不足。",
                "主要问题：一是茶园老化；二是人手不足；三是茶路不通。",
                "主要问题：茶园老化；人手不足；茶路不通；",
                "茶农：老陈；茶厂：新建；茶路：不通。"
            })
    void otherSentencesAreNone(String text) {
        assertThat(SemicolonLists.of(Passages.of(text))).isEmpty();
    }
}
