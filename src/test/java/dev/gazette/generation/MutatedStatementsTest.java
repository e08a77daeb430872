package dev.gazette.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * True sentences of real and made-up documents pass, also in other words; with one thing exchanged they do not. The check
 * was made looking at the first half of the documents only.
 */
class MutatedStatementsTest {
    private static final Logger LOG = Logger.getLogger(MutatedStatementsTest.class);
    private static final List<Path> SEEN = List.of(
            Path.of("eval/fit/corpus/linxi-gazette-2019-s20-s22.txt"),
            Path.of("eval/other/corpus/tangxi-gazette-2022-s9-s10.txt"),
            Path.of("eval/other/corpus/luting-work-report-2024.md"));
    private static final List<Path> HELD_OUT = List.of(
            Path.of("eval/corpus/baoshan-gazette-2023-s13-s14.txt"),
            Path.of("eval/fit/corpus/qinghe-gazette-2024-s18-s19.txt"),
            Path.of("eval/fit/corpus/yanpu-gazette-2021-s30-s31.txt"));
    private static final int SENTENCES_OF_HALF = 600;
    private static final int MOST_OF_KIND = 300;
    private static final int MOST_OF_VARIANT = 150;
    private static final long SEED = 20_240_917;

    private final StatementCheck check = new PrintedWordsCheck();

    @Test
    void sentencesWithOneThingExchangedAreHeldBackAndTrueOnesPass() {
        List<TrueSentence> seen = sample(SEEN);
        List<TrueSentence> heldOut = sample(HELD_OUT);
        assertThat(seen.size() + heldOut.size()).isGreaterThanOrEqualTo(700);

        Map<Mutation, Count> mutated = new EnumMap<>(Mutation.class);
        Map<TrueVariant, Count> varied = new EnumMap<>(TrueVariant.class);
        Map.of("seen", seen, "held out", heldOut).forEach((name, half) -> {
            mutate(half).forEach((kind, count) -> note(name, kind, count, mutated));
            vary(half).forEach((kind, count) -> note(name, kind, count, varied));
        });

        assertThat(total(mutated).all).isGreaterThanOrEqualTo(2_000);
        assertThat(mutated)
                .allSatisfy((kind, count) ->
                        assertThat(count.share()).as("%s: %s", kind, count).isGreaterThanOrEqualTo(0.99));
        assertThat(total(mutated).share()).as("caught: %s", total(mutated)).isGreaterThanOrEqualTo(0.995);
        assertThat(total(varied).share()).as("passed: %s", total(varied)).isGreaterThanOrEqualTo(0.98);
    }

    private static List<TrueSentence> sample(List<Path> files) {
        List<TrueSentence> all = new ArrayList<>();
        files.forEach(file -> all.addAll(TrueSentence.of(file)));
        Collections.shuffle(all, new Random(SEED));
        return List.copyOf(all.subList(0, Math.min(all.size(), SENTENCES_OF_HALF)));
    }

    private Map<Mutation, Count> mutate(List<TrueSentence> sentences) {
        Map<Mutation, Count> counts = new EnumMap<>(Mutation.class);
        for (Mutation kind : Mutation.values()) {
            Random random = new Random(SEED);
            Count count = counts.computeIfAbsent(kind, none -> new Count());
            // names are few, so that each is exchanged more than once
            for (TrueSentence sentence : kind == Mutation.NAME ? repeated(sentences) : sentences) {
                Optional<String> mutated = kind.of(sentence, random).filter(words -> !sentence.prints(words));
                if (mutated.isPresent() && count.all < MOST_OF_KIND) {
                    count.add(!isSupported(sentence, mutated.get()), mutated.get());
                }
            }
        }
        return counts;
    }

    private static List<TrueSentence> repeated(List<TrueSentence> sentences) {
        return Stream.of(sentences, sentences, sentences).flatMap(List::stream).toList();
    }

    private Map<TrueVariant, Count> vary(List<TrueSentence> sentences) {
        Map<TrueVariant, Count> counts = new EnumMap<>(TrueVariant.class);
        for (TrueVariant kind : TrueVariant.values()) {
            Random random = new Random(SEED);
            Count count = counts.computeIfAbsent(kind, none -> new Count());
            for (TrueSentence sentence : sentences) {
                Optional<String> varied = kind.of(sentence, random);
                if (varied.isPresent() && (count.all < MOST_OF_VARIANT || kind == TrueVariant.VERBATIM)) {
                    count.add(isSupported(sentence, varied.get()), varied.get());
                }
            }
        }
        return counts;
    }

    private boolean isSupported(TrueSentence sentence, String words) {
        Statement statement = new Statement(words, List.of(1));
        List<Evidence> evidence = List.of(new Evidence(1, sentence.passage()));
        return check.check("情况怎么样？", statement, evidence) instanceof Verdict.Supported;
    }

    private static <K> void note(String half, K kind, Count count, Map<K, Count> sums) {
        LOG.infof("%-9s %-17s %s", half, kind, count);
        count.wrong.forEach(words -> LOG.debugf("%s %s: %s", half, kind, words));
        sums.merge(kind, count, Count::plus);
    }

    private static Count total(Map<?, Count> counts) {
        return counts.values().stream().reduce(new Count(), Count::plus);
    }

    /** How many of all were judged rightly, and the words of those that were not. */
    private static final class Count {
        private int all;
        private int right;
        private final List<String> wrong = new ArrayList<>();

        void add(boolean rightly, String words) {
            all++;
            right += rightly ? 1 : 0;
            if (!rightly) {
                wrong.add(words);
            }
        }

        Count plus(Count other) {
            Count sum = new Count();
            sum.all = all + other.all;
            sum.right = right + other.right;
            sum.wrong.addAll(wrong);
            sum.wrong.addAll(other.wrong);
            return sum;
        }

        double share() {
            return all == 0 ? 1 : right / (double) all;
        }

        @Override
        public String toString() {
            return right + " of " + all
                    + (wrong.isEmpty() ? "" : " not " + wrong.subList(0, Math.min(3, wrong.size())));
        }
    }
}
