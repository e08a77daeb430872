package dev.gazette.answer;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Provenance.ItemReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers who delivered a report with the line below its title that names the speaker. */
@ApplicationScoped
class SpeakerAnswers {
    /** A title seldom has all words of a question, and one that has few is of another report. */
    private static final double LEAST = 0.7;

    private static final double SURE = 0.9;

    private final RecordQuotes quotes;

    SpeakerAnswers(RecordQuotes quotes) {
        this.quotes = quotes;
    }

    /** Empty when the question asks for something else, or nobody or several delivered what it is about. */
    Optional<Answer.Grounded> answer(Found found) {
        return SpeakerQuestion.read(found.question().text())
                .flatMap(question -> delivered(question, found))
                .flatMap(item -> quotes.naming(item.id(), item.speaker().orElseThrow()))
                .map(line -> RecordWriter.write(List.of(line), found.nearest(), SURE))
                .filter(GroundingCheck::holds);
    }

    /** The item whose title has most of the topic, of the kind that is meant if there is one. */
    private static Optional<ItemReference> delivered(SpeakerQuestion question, Found found) {
        List<ItemReference> spoken = found.passages().stream()
                .map(Passage::provenance)
                .map(Provenance::item)
                .filter(item -> item.speaker().isPresent() && question.shareIn(item.title()) >= LEAST)
                .distinct()
                .toList();
        return Stream.<Predicate<ItemReference>>of(item -> question.kinds().contains(item.kind()), item -> true)
                .map(kind -> best(question, spoken.stream().filter(kind).toList()))
                .filter(best -> !best.isEmpty())
                .findFirst()
                .filter(best ->
                        best.stream().map(ItemReference::speaker).distinct().count() == 1)
                .map(List::getFirst);
    }

    private static List<ItemReference> best(SpeakerQuestion question, List<ItemReference> items) {
        double most = items.stream()
                .mapToDouble(item -> question.shareIn(item.title()))
                .max()
                .orElse(0);
        return items.stream()
                .filter(item -> question.shareIn(item.title()) >= most)
                .toList();
    }
}
