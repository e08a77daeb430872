package dev.gazette.answer;

import dev.gazette.retrieval.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers whether two sources that a question names say the same with what each of them says. */
@ApplicationScoped
class SourcedAnswers {
    private static final Pattern APART =
            Pattern.compile("差(?:多少|几|[了出])|相差|比\\p{IsHan}{0,20}[多少高低](?:多少|几|出|报|了)|同一个|各[是报说]");

    private final WordFinder finder;
    private final CandidateRanker ranker;
    private final Completion completion;

    SourcedAnswers(WordFinder finder, CandidateRanker ranker, Completion completion) {
        this.finder = finder;
        this.ranker = ranker;
        this.completion = completion;
    }

    /** Empty when the question does not set two sources against each other, or one of them says nothing with certainty. */
    Optional<Answer.Grounded> answer(Found found, SearchFilters filters) {
        String question = found.question().text();
        List<NamedSource> sources = NamedSource.allIn(question);
        boolean isAsked = found.question().asksWhetherSourcesAgree()
                || APART.matcher(question).find();
        if (!isAsked || sources.size() != 2 || !filters.kinds().isEmpty()) {
            return Optional.empty();
        }
        List<AnsweredPart> said = sources.stream()
                .map(source -> finder.find(question, filters.ofKinds(source.kinds())))
                .filter(own -> ranker.trusts(own.ranked()))
                .map(completion::of)
                .toList();
        return said.size() == sources.size() && areOfTwo(said)
                ? Optional.of(PartWriter.write(said, found.nearest())).filter(GroundingCheck::holds)
                : Optional.empty();
    }

    private static boolean areOfTwo(List<AnsweredPart> said) {
        return said.stream()
                        .map(part -> part.quotes()
                                .getFirst()
                                .passage()
                                .provenance()
                                .item()
                                .id())
                        .distinct()
                        .count()
                == said.size();
    }
}
