package dev.gazette.generation;

import dev.gazette.answer.Plain;
import dev.gazette.generation.Token.Kind;
import dev.gazette.generation.Token.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a text apart into what is compared. Its time grows with the length of the text. */
final class WordScanner {
    private static final String MARKS = "，。；：、！？,;:()!?|\t\n…";
    private static final String STOPS = "。；;！!？?";
    private static final Pattern NOTE = Pattern.compile("(?<!m)[⁰¹²³⁴-⁹]|[\\[［][\\d０-９]{1,3}[\\]］]");
    private static final Pattern APART = Pattern.compile("(?<=\\d)\\s+(?=\\d)");

    private static final Pattern YEAR_ON_YEAR = Pattern.compile("[比较](?:去年|上年)同期|与(?:去年|上年)同期相比[，,]?");

    private final String plain;
    private final Optional<Integer> spoken;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> stops = new ArrayList<>();
    private int clause;
    private int part;
    private boolean afterFigure;
    private int at;

    private WordScanner(String text, Optional<Integer> spoken) {
        // figures of two cells do not become one, and the mark of a note is no digit
        String apart = APART.matcher(NOTE.matcher(text).replaceAll("")).replaceAll("|");
        this.plain = YEAR_ON_YEAR.matcher(Plain.of(apart.replace('\t', '|'))).replaceAll("同比");
        this.spoken = spoken;
    }

    /**
     * The pieces of a text.
     *
     * @param spoken year that 今年 is
     */
    static Words scan(String text, Optional<Integer> spoken) {
        WordScanner scanner = new WordScanner(text, spoken);
        scanner.read();
        return new Words(scanner.plain, scanner.tokens, scanner.stops);
    }

    private void read() {
        while (at < plain.length()) {
            char c = plain.charAt(at);
            if (MARKS.indexOf(c) >= 0) {
                mark(c);
            } else if (!time() && !figure() && !word(c)) {
                at++;
            }
        }
    }

    private void mark(char c) {
        boolean inFigure = c == ',' && at > 0 && Character.isDigit(plain.charAt(at - 1));
        at++;
        if (!inFigure || at >= plain.length() || !Character.isDigit(plain.charAt(at))) {
            clause++;
            part++;
            afterFigure = false;
            if (STOPS.indexOf(c) >= 0) {
                stops.add(clause);
            }
        }
    }

    private boolean time() {
        boolean afterMonth = !tokens.isEmpty() && tokens.getLast().key().startsWith("m");
        Optional<TimeForms.Form> time = TimeForms.at(plain, at, spoken, afterMonth);
        time.ifPresent(form -> add(form.kind(), form.key(), form.end(), Role.CONTENT));
        return time.isPresent();
    }

    private boolean figure() {
        Optional<FigureForms.Form> figure = FigureForms.at(plain, at);
        figure.ifPresent(form -> {
            add(Kind.FIGURE, form.key(), form.end(), Role.CONTENT);
            afterFigure = !form.unit().isEmpty() && !form.ordinal();
        });
        return figure.isPresent();
    }

    private boolean word(char c) {
        if (c < 128 && Character.isLetter(c)) {
            int end = at;
            while (end < plain.length() && plain.charAt(end) < 128 && Character.isLetter(plain.charAt(end))) {
                end++;
            }
            add(Kind.LATIN, plain.substring(at, end), end, Role.CONTENT);
            return true;
        }
        if (!Character.isLetter(c)) {
            return false;
        }
        Optional<WordRoles.Word> word = WordRoles.at(plain, at);
        int end = word.map(WordRoles.Word::end).orElse(at + 1);
        Role role = word.map(WordRoles.Word::role).orElse(Role.CONTENT);
        while (at < end) {
            add(Kind.HAN, plain.substring(at, at + 1), at + 1, role);
        }
        return true;
    }

    private void add(Kind kind, String key, int end, Role role) {
        if (afterFigure && kind != Kind.FIGURE) {
            clause++;
            afterFigure = false;
        }
        tokens.add(new Token(kind, key, plain.substring(at, end), clause, part, role));
        at = end;
    }
}
