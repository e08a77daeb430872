package dev.gazette.retrieval;

import dev.gazette.gazette.ItemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with operators: {@code "words exactly so"}, {@code -word} and {@code -"words"} for what must not be there,
 * {@code session:13}, {@code kind:report} or {@code 类别:报告}, {@code speaker:name}. An operator begins the query or
 * follows a space; whatever is none stays a word, so that a question with a dash or a colon in it is still a question.
 *
 * @param words what is left to be searched for, with the words of the phrases
 * @param sessions what was given for the session, unchecked
 * @param kinds what was given for the kind, unchecked; Chinese labels as their codes
 * @param speakers what was given for the speaker
 */
public record QuerySyntax(
        String words, Wording wording, List<String> sessions, List<String> kinds, List<String> speakers) {
    private static final Pattern OPERATOR = Pattern.compile("(?<![^\\s\\u3000])(?:"
            + "(?<minus>[-－])?[\"＂](?<phrase>[^\"＂]*[^\"＂\\s][^\"＂]*)[\"＂]"
            + "|[-－](?<excluded>[\\p{L}《“][^\\s\\u3000\"＂]*)"
            + "|(?<key>session|kind|speaker|会议|类别|报告人)[:：](?:[\"＂](?<quoted>[^\"＂]+)[\"＂]|(?<value>[^\\s\\u3000\"＂]+))"
            + ")(?![^\\s\\u3000])");
    private static final Map<String, String> KEYS = Map.of("会议", "session", "类别", "kind", "报告人", "speaker");
    private static final Pattern SESSION = Pattern.compile("\\d+(?:[,，]\\d+)*");

    public QuerySyntax {
        sessions = List.copyOf(sessions);
        kinds = List.copyOf(kinds);
        speakers = List.copyOf(speakers);
    }

    /** Reads a query; every text is one. */
    public static QuerySyntax parse(String query) {
        return new Reader().read(query);
    }

    private static final class Reader {
        private final List<String> phrases = new ArrayList<>();
        private final List<String> excluded = new ArrayList<>();
        private final Map<String, List<String>> limits = new TreeMap<>();

        QuerySyntax read(String query) {
            Matcher operators = OPERATOR.matcher(query);
            String words = operators.replaceAll(found -> Matcher.quoteReplacement(rest(found)));
            return new QuerySyntax(
                    words.strip().replaceAll("[\\s\\u3000]+", " "),
                    new Wording(phrases, excluded),
                    of("session"),
                    of("kind"),
                    of("speaker"));
        }

        private List<String> of(String key) {
            return limits.getOrDefault(key, List.of());
        }

        /** Notes what an operator asks for; gives the words that it leaves in the query. */
        private String rest(MatchResult found) {
            String phrase = found.group("phrase");
            String word = found.group("excluded");
            if (phrase != null) {
                boolean unwanted = found.group("minus") != null;
                (unwanted ? excluded : phrases).add(phrase.strip());
                return unwanted ? "" : phrase;
            }
            if (word != null) {
                excluded.add(word);
                return "";
            }
            String value = found.group("value");
            return limit(found.group("key"), value == null ? found.group("quoted") : value) ? "" : found.group();
        }

        /** A Chinese key may be a word of a sentence, so it counts only with a value that fits; an English one always. */
        private boolean limit(String printed, String value) {
            String key = KEYS.getOrDefault(printed, printed);
            List<String> values = Arrays.stream(value.split("[,，]"))
                    .filter(one -> !one.isBlank())
                    .map(one -> key.equals("kind") ? code(one.strip()) : one.strip())
                    .toList();
            boolean sure = key.equals(printed)
                    || switch (key) {
                        case "session" -> SESSION.matcher(value).matches();
                        case "kind" ->
                            values.stream()
                                    .allMatch(kind -> ItemKind.ofCode(kind).isPresent());
                        default -> true;
                    };
            if (sure) {
                limits.computeIfAbsent(key, none -> new ArrayList<>()).addAll(values);
            }
            return sure;
        }

        private static String code(String kind) {
            return Arrays.stream(ItemKind.values())
                    .filter(known -> known.label().equals(kind))
                    .map(ItemKind::code)
                    .findFirst()
                    .orElse(kind);
        }
    }
}
