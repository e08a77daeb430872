package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
    @Test
    void writesAllThatFits() {
        Answer.Grounded answer = written("任命 罗春生 为副县长。", "免去 罗春生 的局长职务。");

        assertThat(answer.text()).isEqualTo("任命 罗春生 为副县长。 [1]\n免去 罗春生 的局长职务。 [2]");
    }

    @Test
    void saysWhereTheRestStands() {
        String names = "罗春生、".repeat(45) + "罗秋生。";
        Answer.Grounded answer = written(names, names, "任命 罗春生 为副县长。", names);

        assertThat(answer.text()).startsWith("罗春生、").endsWith("任命 罗春生 为副县长。 [3]\n其余见 [2] [4]");
        assertThat(answer.text().length()).isLessThanOrEqualTo(AnswerWriter.LONGEST);
        assertThat(answer.citations()).extracting(Citation::quote).contains(names);
    }

    @Test
    void cutsOnlyTheFirstAndCitesItWhole() {
        String names = "罗春生、".repeat(150) + "罗秋生。";
        Answer.Grounded answer = written(names);

        assertThat(answer.text()).endsWith("罗春生、 [1]\n其余见 [1]");
        assertThat(answer.citations()).extracting(Citation::quote).containsExactly(names);
    }

    @Test
    void neverWritesMoreThanAnAnswerMayHave() {
        Answer.Grounded answer =
                written(Collections.nCopies(20, "任命 罗春生 为云岭县人民政府副县长。").toArray(String[]::new));

        assertThat(answer.text().length()).isLessThanOrEqualTo(AnswerWriter.LONGEST);
        assertThat(answer.citations()).hasSize(20);
    }

    /** Every answer must also be traced. */
    private static Answer.Grounded written(String... words) {
        List<Candidate> quotes = List.of(words).stream().map(Passages::sentence).toList();
        Answer.Grounded answer = RecordWriter.write(quotes, List.of(), 0.9);
        assertThat(GroundingCheck.holds(answer)).isTrue();
        return answer;
    }
}
