package dev.gazette.answer;

import dev.gazette.gazette.ItemKind;
import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers a question that asks for several things one after the other, each with its own words; all of them or none. */
@ApplicationScoped
class PartedAnswers {
    /** Words that are so likely are taken without reading the part in another way. */
    private static final double GOOD = 0.6;

    /** That the parts before were found says that the documents speak of the matter. */
    private static final double LEAST_LATER = 0.15;

    /** Longer records would have to be cut, and a list of names is given whole or not at all. */
    private static final int SHORT = AnswerWriter.LONGEST / QuestionParts.MOST;

    private final WordFinder finder;
    private final AnswerConfig config;
    private final RecordAnswers records;
    private final Completion completion;

    PartedAnswers(WordFinder finder, AnswerConfig config, RecordAnswers records, Completion completion) {
        this.finder = finder;
        this.config = config;
        this.records = records;
        this.completion = completion;
    }

    /** Empty when the question asks for one thing, or one of its parts is not found with certainty. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        List<AnsweredPart> answered = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (QuestionParts.Part asked : QuestionParts.of(found.question().text())) {
            List<String> readings = readings(asked, turns);
            Optional<Understood> part = part(readings, filters, turns.isEmpty() ? config.leastTrust() : LEAST_LATER);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            AnsweredPart words = part.get().part;
            answered.add(words);
            turns.add(Turn.understood(part.get().reading, Optional.of(words.words())));
        }
        return answered.isEmpty()
                ? Optional.empty()
                : Optional.of(PartWriter.write(answered, found.nearest())).filter(GroundingCheck::holds);
    }

    /** What points back to something is first of all about what the part before has found. */
    private static List<String> readings(QuestionParts.Part asked, List<Turn> turns) {
        return turns.isEmpty() || !References.remainIn(asked.words())
                ? asked.readings()
                : Stream.concat(Stream.of(FollowUp.standalone(turns, asked.words())), asked.readings().stream())
                        .distinct()
                        .toList();
    }

    /** A part in the way in which it was answered. */
    private record Understood(String reading, AnsweredPart part) {}

    private Optional<Understood> part(List<String> readings, SearchFilters filters, double least) {
        Optional<Understood> best = Optional.empty();
        for (String reading : readings) {
            Optional<AnsweredPart> part = sourced(reading, filters, least);
            double known = best.map(understood -> understood.part.confidence()).orElse(0.0);
            if (part.isPresent() && part.get().confidence() > known) {
                best = part.map(words -> new Understood(reading, words));
            }
            if (best.isPresent() && best.get().part.confidence() >= GOOD) {
                return best;
            }
        }
        return best;
    }

    /** In the items whose words it wants, else anywhere. */
    private Optional<AnsweredPart> sourced(String reading, SearchFilters filters, double least) {
        List<ItemKind> kinds = filters.kinds().isEmpty() ? NamedSource.kindsIn(lastClause(reading)) : List.of();
        return Optional.of(kinds)
                .filter(named -> !named.isEmpty())
                .flatMap(named -> read(finder.find(reading, filters.ofKinds(named)), filters, least))
                .or(() -> read(finder.find(reading, filters), filters, least));
    }

    private static String lastClause(String reading) {
        return reading.substring(reading.lastIndexOf('，') + 1);
    }

    private Optional<AnsweredPart> read(Found found, SearchFilters filters, double least) {
        Optional<Answer.Grounded> recorded = records.answer(found.question(), filters, List.of());
        if (recorded.isPresent()) {
            return recorded.filter(known -> known.text().length() <= SHORT).map(AnsweredPart::recorded);
        }
        return Trust.in(found.ranked()) >= least ? Optional.of(completion.of(found)) : Optional.empty();
    }
}
