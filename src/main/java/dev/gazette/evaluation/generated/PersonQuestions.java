package dev.gazette.evaluation.generated;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance.ItemReference;
import java.util.stream.Stream;

/** A person's name in a clause becomes 谁; who spoke is asked for each item. */
final class PersonQuestions implements QuestionMaker {
    @Override
    public Stream<GeneratedQuestion> questions(Material material) {
        return material.passages().stream()
                .flatMap(passage ->
                        Stream.concat(Clause.of(passage).flatMap(clause -> asked(clause, material)), speaker(passage)));
    }

    private static Stream<GeneratedQuestion> asked(Clause clause, Material material) {
        return material.persons().stream()
                .filter(name -> clause.text().contains(name) && clause.text().length() > name.length() + 3)
                .flatMap(name -> Stream.of(
                        clause.asks(QuestionForm.PERSON, clause.text().replace(name, "谁")),
                        clause.asks(QuestionForm.PERSON, name + "担任什么职务"),
                        clause.asks(QuestionForm.PERSON, name + "是谁")));
    }

    private static Stream<GeneratedQuestion> speaker(Passage passage) {
        ItemReference item = passage.provenance().item();
        String title = Clause.plain(item.title());
        return item.speaker().stream()
                .flatMap(name -> Stream.of("《" + title + "》是谁作的？", Clause.plain(name) + "作了什么报告？"))
                .map(words -> new GeneratedQuestion(QuestionForm.PERSON, words, passage.id()));
    }
}
