package dev.gazette.generation;

import dev.gazette.generation.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the text says and a statement leaves out. Most may be left out; not what makes a plan or a negation of the rest,
 * and not the subject of words that then seem to be said of another one.
 */
final class LeftOutWords {
    private static final Pattern DEPENDENT = Pattern.compile(
            "(?:增长|下降|上升|减少|增加|提高|降低|同比|环比|占比?|平均|人均|预算|增速|增幅|降幅|上年|同期|超额?|高|低|多|少|完成率?|总数|全部|为|到|率|负|净|其|均)*");
    private static final Pattern OWN_SUBJECT =
            Pattern.compile("^.{1,6}?(?:镇|街道|乡|村|区|县|市|局|院|公司|厂|园|校|社区|小学|中学|大学|医院)");
    private static final String VERBS_OF_PLANS = "计拟预力";

    private final Anchored anchored;
    private final Words text;
    private final List<Token> printed;

    LeftOutWords(Anchored anchored) {
        this.anchored = anchored;
        this.text = anchored.window().words();
        this.printed = anchored.printed();
    }

    Optional<Verdict.Unsupported> check(boolean later) {
        return guards().or(this::plans)
                .or(this::listed)
                .or(() -> heads(later))
                .or(this::governors)
                .or(() -> anchored.window().row() ? Optional.empty() : passedOver());
    }

    private Optional<Verdict.Unsupported> guards() {
        for (int e = 0; e < printed.size(); e++) {
            Token token = printed.get(e);
            if (token.isGuard() && !anchored.isSaid(e) && governsWords(e) && !isReplaced(token)) {
                return Optional.of(new Verdict.Unsupported("polarity", token.text()));
            }
        }
        return Optional.empty();
    }

    private boolean governsWords(int e) {
        int next = e + 1;
        while (next < printed.size()
                && printed.get(next).role() == printed.get(e).role()) {
            next++;
        }
        boolean beside = next < printed.size()
                && anchored.isLaid(next)
                && printed.get(next).part() == printed.get(e).part();
        return beside
                || IntStream.range(next, printed.size())
                        .takeWhile(other ->
                                printed.get(other).part() == printed.get(e).part())
                        .anyMatch(anchored::isSaid);
    }

    private boolean isReplaced(Token guard) {
        return IntStream.range(0, anchored.stated().size())
                .anyMatch(i -> anchored.stated().get(i).role() == guard.role() && !anchored.isAnchor(i));
    }

    /** 计划新建甲、改造乙: what is planned is so in the clauses after it too. */
    private Optional<Verdict.Unsupported> plans() {
        boolean planned = anchored.stated().stream().anyMatch(token -> token.role() == Token.Role.PLAN);
        int first = anchored.touched().isEmpty() ? 0 : anchored.touched().first();
        return IntStream.range(0, planned ? 0 : printed.size())
                .filter(e -> printed.get(e).role() == Token.Role.PLAN
                        && VERBS_OF_PLANS.contains(printed.get(e).text())
                        && printed.get(e).clause() < first
                        && text.together(printed.get(e).clause(), first)
                        && opensPart(e))
                .mapToObj(
                        e -> new Verdict.Unsupported("polarity", printed.get(e).text()))
                .findFirst();
    }

    private boolean opensPart(int e) {
        return IntStream.range(0, e)
                .mapToObj(printed::get)
                .filter(token -> token.part() == printed.get(e).part())
                .allMatch(token -> !token.isContent() || token.kind() == Kind.YEAR || token.kind() == Kind.DATE);
    }

    private Optional<Verdict.Unsupported> heads(boolean later) {
        int first = anchored.touched().first();
        if (later && !text.opensSentence(first)) {
            return Optional.of(new Verdict.Unsupported("words-not-printed", Words.text(text.inClause(first))));
        }
        return anchored.touched().stream()
                .filter(clause -> later || clause != first)
                .flatMap(clause -> head(clause).stream())
                .findFirst();
    }

    /** Its words that stand before all that is said, be it in the clause before a figure that it goes on from. */
    private Optional<Verdict.Unsupported> head(int clause) {
        if (goesOn(clause) && !anchored.touched().contains(clause - 1)) {
            return Optional.of(lost(text.inClause(clause).getFirst(), clause));
        }
        for (int e = 0; e < printed.size(); e++) {
            Token token = printed.get(e);
            if (token.clause() == clause && token.isContent()) {
                if (anchored.isSaid(e)) {
                    return Optional.empty();
                }
                if (!isSaidElsewhere(token)) {
                    return Optional.of(lost(token, clause));
                }
            }
        }
        return Optional.empty();
    }

    private boolean goesOn(int clause) {
        int part = text.inClause(clause).getFirst().part();
        return text.inClause(clause - 1).stream().anyMatch(token -> token.part() == part && token.isContent());
    }

    private boolean isSaidElsewhere(Token token) {
        return IntStream.range(0, anchored.stated().size())
                .anyMatch(i -> !anchored.isAnchor(i) && anchored.stated().get(i).equalsIn(token));
    }

    private Verdict.Unsupported lost(Token token, int clause) {
        String words = Words.text(text.inClause(clause));
        return switch (token.kind()) {
            case YEAR, DATE -> new Verdict.Unsupported("figure-other-period", words);
            default ->
                new Verdict.Unsupported(hasSaidFigure(clause) ? "figure-other-subject" : "words-not-printed", words);
        };
    }

    /** 增长5% is growth of what the clause before it measures. */
    private Optional<Verdict.Unsupported> governors() {
        return anchored.touched().stream()
                .filter(clause -> hasSaidFigure(clause) && isDependent(clause))
                .filter(clause -> governor(clause)
                        .filter(of -> !anchored.touched().contains(of))
                        .isPresent())
                .map(clause -> new Verdict.Unsupported("figure-other-subject", Words.text(text.inClause(clause))))
                .findFirst();
    }

    private Optional<Integer> governor(int clause) {
        for (int c = clause - 1; c >= 0 && text.together(c, clause); c--) {
            if (text.inClause(c).stream().anyMatch(Token::isContent) && !isDependent(c)) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    private boolean hasSaidFigure(int clause) {
        return IntStream.range(0, printed.size())
                .anyMatch(e -> printed.get(e).clause() == clause
                        && printed.get(e).kind() == Kind.FIGURE
                        && anchored.isSaid(e));
    }

    private boolean isDependent(int clause) {
        List<Token> own = text.inClause(clause);
        String words = Words.text(own.stream()
                .filter(token -> token.kind() == Kind.HAN && token.isContent())
                .toList());
        boolean figure = own.stream().anyMatch(token -> token.kind() == Kind.FIGURE);
        return figure
                && (!words.isEmpty() || endsPart(clause))
                && DEPENDENT.matcher(words).matches();
    }

    private boolean endsPart(int clause) {
        int part = text.inClause(clause).getLast().part();
        return text.inClause(clause + 1).stream().noneMatch(token -> token.part() == part);
    }

    /** What is said of another subject or year between two clauses that are joined. */
    private Optional<Verdict.Unsupported> passedOver() {
        Integer before = null;
        for (int clause : anchored.touched()) {
            int from = before == null ? clause : before + 1;
            for (int c = from; c < clause; c++) {
                Optional<String> rule = text.together(c, clause) ? otherThan(c, clause) : Optional.empty();
                if (rule.isPresent()) {
                    return Optional.of(new Verdict.Unsupported(rule.get(), Words.text(text.inClause(clause))));
                }
            }
            before = clause;
        }
        return Optional.empty();
    }

    private Optional<String> otherThan(int clause, int later) {
        boolean year = text.inClause(clause).stream().anyMatch(token -> token.kind() == Kind.YEAR);
        boolean ownYear = text.inClause(later).stream().anyMatch(token -> token.kind() == Kind.YEAR);
        if (year && !ownYear) {
            return Optional.of("figure-other-period");
        }
        String words = Words.text(text.inClause(clause));
        boolean ownSubject =
                OWN_SUBJECT.matcher(Words.text(text.inClause(later))).find();
        boolean subject = hasSaidFigure(later)
                && !ownSubject
                && OWN_SUBJECT.matcher(words).find()
                && text.inClause(clause).stream().anyMatch(token -> token.kind() == Kind.FIGURE);
        return subject ? Optional.of("figure-other-subject") : Optional.empty();
    }

    /** 甲、乙分别为5、6: the order is the meaning, so nothing may be left out before what is said. */
    private Optional<Verdict.Unsupported> listed() {
        for (int at = 0; at + 1 < printed.size(); at++) {
            boolean respectively = "分".equals(printed.get(at).text())
                    && "别".equals(printed.get(at + 1).text());
            if (respectively && breaksList(at)) {
                return Optional.of(new Verdict.Unsupported(
                        "figure-other-subject",
                        Words.text(text.inClause(printed.get(at).clause()))));
            }
        }
        return Optional.empty();
    }

    private boolean breaksList(int at) {
        int clause = printed.get(at).clause();
        List<Integer> after = IntStream.range(at, printed.size())
                .filter(e -> text.together(clause, printed.get(e).clause()))
                .filter(e -> printed.get(e).kind() == Kind.FIGURE)
                .boxed()
                .toList();
        List<Integer> saidFigures = after.stream().filter(anchored::isSaid).toList();
        if (saidFigures.isEmpty()) {
            return false;
        }
        int from = printed.get(at).part() - after.size() + 1;
        return IntStream.range(0, saidFigures.getLast())
                .filter(e -> printed.get(e).part() >= from
                        && text.together(printed.get(e).clause(), clause))
                .anyMatch(e -> printed.get(e).isContent() && !anchored.isSaid(e));
    }
}
