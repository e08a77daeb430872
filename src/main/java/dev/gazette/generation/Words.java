package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text in its pieces.
 *
 * @param stops numbers of the clauses that begin behind a full stop or semicolon
 */
record Words(String plain, List<Token> tokens, List<Integer> stops) {
    Words {
        requireNonNull(plain, "plain is null");
        tokens = List.copyOf(tokens);
        stops = List.copyOf(stops);
    }

    /** Pairs of neighbouring pieces. */
    Set<String> pairs() {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            pairs.add(tokens.get(i).key() + ' ' + tokens.get(i + 1).key());
        }
        return pairs;
    }

    /** Whether two clauses stand in one sentence. */
    boolean together(int earlier, int later) {
        return stops.stream().noneMatch(stop -> stop > earlier && stop <= later);
    }

    boolean opensSentence(int clause) {
        int first = tokens.isEmpty() ? 0 : tokens.getFirst().clause();
        int begin = stops.stream()
                .filter(stop -> stop <= clause)
                .reduce((one, other) -> other)
                .orElse(first);
        return tokens.stream()
                .noneMatch(token -> token.clause() >= begin && token.clause() < clause && token.isContent());
    }

    List<Token> inClause(int clause) {
        return tokens.stream().filter(token -> token.clause() == clause).toList();
    }

    static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}
