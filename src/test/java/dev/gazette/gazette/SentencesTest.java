package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void closersBelongToTheSentenceBefore() {
        assertThat(split("他说：“好。”然后走了；天晴！（完。）")).isEqualTo("他说：“好。”|然后走了；|天晴！|（完。）");
    }

    @Test
    void textWithoutTerminalIsOneSentence() {
        assertThat(split("  没有句号 ")).isEqualTo("没有句号");
        assertThat(split("   ")).isEmpty();
    }

    @Test
    void spansCoverAllButWhiteSpaceWhateverTheText() {
        Random random = new Random(7);
        String alphabet = "甲乙，。！？；”）* \n1a";
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(random.nextInt(30), 0, alphabet.length())
                    .mapToObj(n -> String.valueOf(alphabet.charAt(n)))
                    .collect(Collectors.joining());
            String joined = Sentences.split(text).stream()
                    .map(span -> text.substring(span.begin(), span.end()))
                    .collect(Collectors.joining());
            assertThat(joined.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    private static String split(String text) {
        return Sentences.split(text).stream()
                .map(span -> text.substring(span.begin(), span.end()))
                .collect(Collectors.joining("|"));
    }
}
