package dev.gazette.trainer.official;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.trainer.data.Question;
import dev.gazette.trainer.data.ReadingSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenQuestionsTest {
    private static final OfficialDocument REPORT = new OfficialDocument(
            "2016_甲市政府工作报告", false, List.of("一、去年工作", "新建公园五座，修路三条。", "二、今年安排", "新建学校两所。"));

    @TempDir
    private Path folder;

    @Test
    void anAnswerStandsInItsParagraphBelowItsHeading() throws IOException {
        ReadingSet set = read("{\"document\":\"2016_甲市政府工作报告\",\"question\":\"修了几条路\",\"quote\":\"新建公园五座，修路三条。\","
                + "\"answer\":\"三条\",\"kind\":\"number\"}");

        Question question = set.questions().getFirst();
        assertThat(set.answer(question)).isEqualTo("三条");
        assertThat(question.answered()).isTrue();
        assertThat(set.passage(question).about()).isEqualTo("2016年甲市政府工作报告 一、去年工作");
    }

    @Test
    void wordsThatOnlyLookLikeAnAnswerAreKeptAsSuch() throws IOException {
        ReadingSet set = read("{\"document\":\"2016_甲市政府工作报告\",\"question\":\"今年修几条路\",\"quote\":\"新建公园五座，修路三条。\","
                + "\"answer\":null,\"kind\":\"none\"}");

        Question question = set.questions().getFirst();
        assertThat(question.answered()).isFalse();
        assertThat(set.answer(question)).isEqualTo("新建公园五座，修路三条。");
    }

    @Test
    void passagesWrittenForTheirQuestionsAreFound() throws IOException {
        Files.writeString(folder.resolve("a-passages.jsonl"), "{\"id\":\"p-1\",\"text\":\"乙区有桥九座。\"}");

        ReadingSet set = read("{\"document\":\"p-1\",\"question\":\"几座桥\",\"quote\":\"乙区有桥九座。\",\"answer\":\"九座\",\"kind\":\"number\"}");

        assertThat(set.passages()).singleElement().satisfies(p -> assertThat(p.about()).isEmpty());
    }

    @Test
    void whatIsPrintedNowhereIsDropped() throws IOException {
        assertThat(read("{\"document\":\"2016_甲市政府工作报告\",\"question\":\"？\",\"quote\":\"没有这句。\",\"answer\":\"这\",\"kind\":\"fact\"}")
                        .questions())
                .isEmpty();
    }

    private ReadingSet read(String line) throws IOException {
        Files.writeString(folder.resolve("a-questions.jsonl"), line + "\n");
        return WrittenQuestions.read(folder, List.of(REPORT));
    }
}
