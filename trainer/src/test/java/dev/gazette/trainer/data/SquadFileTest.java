package dev.gazette.trainer.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SquadFileTest {
    private static final String FILE =
            """
            {"data": [{"paragraphs": [{"context": "會議於三月召開，三月結束。", "qas": [
              {"id": "right", "question": "何時結束？", "answers": [{"text": "三月", "answer_start": 8}]},
              {"id": "misplaced", "question": "何時召開？", "answers": [{"text": "三月", "answer_start": 1}]},
              {"id": "absent", "question": "？", "answers": [{"text": "四月", "answer_start": 3}]},
              {"id": "none", "question": "？", "answers": []},
              {"id": "impossible", "question": "何時投票？", "answers": [], "is_impossible": true}]}]}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void answersStandWhereTheFileSaysOrWhereTheyAreFoundOrAreDropped() throws IOException {
        ReadingSet set = read(UnaryOperator.identity());

        assertThat(set.questions()).filteredOn(Question::answered).extracting(Question::id).containsExactly("right", "misplaced");
        assertThat(set.questions()).filteredOn(Question::answered).extracting(Question::start).containsExactly(8, 3);
        assertThat(set.questions()).filteredOn(Question::answered).extracting(set::answer).containsOnly("三月");
    }

    @Test
    void whatIsMarkedAsImpossibleIsKeptWithoutAnswer() throws IOException {
        assertThat(read(UnaryOperator.identity()).questions())
                .filteredOn(question -> !question.answered())
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.id()).isEqualTo("impossible");
                    assertThat(question.length()).isZero();
                });
    }

    @Test
    void theScriptIsChangedEverywhere() throws IOException {
        ReadingSet set = read(text -> text.replace('時', '时').replace('會', '会'));

        assertThat(set.passages().getFirst().text()).startsWith("会");
        assertThat(set.questions()).extracting(Question::text).containsExactly("何时結束？", "何时召開？", "何时投票？");
    }

    @Test
    void aSetIsReadAsItWasWritten() throws IOException {
        ReadingSet set = read(UnaryOperator.identity());

        set.write(folder.resolve("set"));

        assertThat(ReadingSet.read(folder.resolve("set"))).isEqualTo(set);
    }

    @Test
    void joinedSetsKeepTheirQuestionsOnTheirPassages() throws IOException {
        ReadingSet set = read(UnaryOperator.identity());
        Question wrong = set.questions().getFirst().withWrong(List.of(0));
        ReadingSet joined = set.with(new ReadingSet(set.passages(), List.of(wrong)));

        assertThat(joined.passages()).extracting(Passage::id).containsExactly(0, 1);
        assertThat(joined.questions().getLast().passage()).isEqualTo(1);
        assertThat(joined.questions().getLast().wrong()).containsExactly(1);
        assertThat(joined.answer(joined.questions().getLast())).isEqualTo("三月");
    }

    private ReadingSet read(UnaryOperator<String> script) throws IOException {
        Path file = Files.writeString(folder.resolve("squad.json"), FILE);
        return new SquadFile("test", script).read(file);
    }
}
