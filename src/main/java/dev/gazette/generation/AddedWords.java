package dev.gazette.generation;

import dev.gazette.generation.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a statement says and its place in the text does not: it moved there, stands around the passage, or is invented. */
final class AddedWords {
    private static final Pattern SOURCE = Pattern.compile("(?:报告|公报|文件|材料|资料|记载|记录|会议|审议意见|调研){1,3}(?:要求)?");
    private static final Pattern REPORTS = Pattern.compile("报告|汇报|介绍|说明|通报|指出|表示|认为|强调|提出|发言|所作|[说称讲]");
    private static final Pattern SUFFERS = Pattern.compile("[被遭受]");
    private static final int WORD = 2;
    private static final int WORDS_OF_TITLE = 5;

    private final Anchored anchored;
    private final List<Token> stated;

    AddedWords(Anchored anchored) {
        this.anchored = anchored;
        this.stated = anchored.stated();
    }

    Optional<Verdict.Unsupported> check() {
        // what is wrong with a figure says more than the words around it
        return exact().or(this::runs);
    }

    private Optional<Verdict.Unsupported> exact() {
        for (int i = 0; i < stated.size(); i++) {
            Token token = stated.get(i);
            Optional<String> rule = token.isContent() && !anchored.isAnchor(i) ? exact(i) : Optional.empty();
            if (rule.isPresent()) {
                return rule.map(code -> new Verdict.Unsupported(code, token.text()));
            }
        }
        return Optional.empty();
    }

    private Optional<String> exact(int i) {
        Token token = stated.get(i);
        return switch (token.kind()) {
            case FIGURE -> figure(i);
            case YEAR -> year(i);
            case DATE -> date(i);
            case HAN, LATIN -> token.isGuard() ? guard(i) : Optional.empty();
        };
    }

    private Optional<Verdict.Unsupported> runs() {
        int end;
        for (int begin = 0; begin < stated.size(); begin = end) {
            end = begin + 1;
            if (isAddedWord(begin)) {
                end = runEnd(begin);
                if (!isRunPrinted(begin, end)) {
                    String words = Words.text(stated.subList(begin, end));
                    return Optional.of(new Verdict.Unsupported(WordKinds.rule(stated, begin, end), words));
                }
            }
        }
        return Optional.empty();
    }

    private int runEnd(int begin) {
        int end = begin + 1;
        while (end < stated.size()
                && isAddedWord(end)
                && stated.get(end).part() == stated.get(begin).part()) {
            end++;
        }
        return end;
    }

    private boolean isAddedWord(int i) {
        Token token = stated.get(i);
        boolean word = token.kind() == Kind.HAN || token.kind() == Kind.LATIN;
        return word && token.isContent() && !token.isGuard() && !anchored.isAnchor(i);
    }

    private boolean isRunPrinted(int begin, int end) {
        List<Token> instead = anchored.insteadOf(begin);
        String run = Words.text(stated.subList(begin, end));
        if (SOURCE.matcher(run).matches() && opens(begin, end)) {
            return true;
        }
        String replaced = Words.text(words(instead));
        String unsaid = Words.text(anchored.unsaidNear(begin));
        boolean moved = end - begin >= WORD
                && unsaid.contains(run)
                && replaced.replace(run, "").isEmpty();
        return moved || (isAround(begin, end) && (replaced.isEmpty() || isLeadIn(begin)));
    }

    /** 报告指出: nothing is said before it, and it is no part of a word that goes on. */
    private boolean opens(int begin, int end) {
        boolean first = stated.subList(0, begin).stream().noneMatch(Token::isContent);
        boolean ends = end == stated.size()
                || !stated.get(end).isContent()
                || stated.get(end).part() != stated.get(begin).part();
        return first && ends;
    }

    /** How many words of the statement only say where it was read. */
    long leadIn() {
        return IntStream.range(0, stated.size())
                .filter(i -> stated.get(i).isContent() && isLeadIn(i))
                .count();
    }

    /** A lead-in has a clause of its own before all that the text says. */
    boolean isLeadIn(int i) {
        int next = anchored.nextAnchor(i);
        return anchored.before(i) < 0
                && next >= 0
                && stated.get(next).part() != stated.get(i).part();
    }

    /** 根据2019年上半年某某情况的报告: the year is part of a title, not the time of what follows. */
    private boolean isOfTitle(int i) {
        int end = Math.min(stated.size(), i + WORDS_OF_TITLE);
        return isLeadIn(i)
                && end - i == WORDS_OF_TITLE
                && anchored.window().context().plain().contains(Words.text(stated.subList(i, end)));
    }

    private boolean isAround(int begin, int end) {
        PrintedContext context = anchored.window().context();
        if (makesTheSpeakerItsSubject(begin, end)) {
            return false;
        }
        if (context.covers(Words.text(stated.subList(begin, end)))) {
            return true;
        }
        int from = Math.max(0, begin - 1);
        int to = Math.min(stated.size(), end + 1);
        return context.covers(Words.text(stated.subList(from, end)))
                || context.covers(Words.text(stated.subList(begin, to)))
                || context.covers(Words.text(stated.subList(from, to)));
    }

    /** Who speaks may be named as the one who says it, never as the one of whom it is said. */
    private boolean makesTheSpeakerItsSubject(int begin, int end) {
        String run = Words.text(stated.subList(begin, end));
        if (anchored.window().context().people().stream().noneMatch(run::contains)) {
            return false;
        }
        int next = begin;
        while (next < stated.size()
                && !anchored.isAnchor(next)
                && stated.get(next).part() == stated.get(begin).part()) {
            next++;
        }
        String said = Words.text(stated.subList(begin, next));
        return !REPORTS.matcher(said).find() || SUFFERS.matcher(said).find();
    }

    private static List<Token> words(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == Kind.HAN || token.kind() == Kind.LATIN)
                .toList();
    }

    private Optional<String> figure(int i) {
        Token token = stated.get(i);
        boolean moved = anchored.unsaidNear(i).stream().anyMatch(token::equalsIn);
        boolean around = anchored.window().context().prints(token)
                && anchored.insteadOf(i).stream().noneMatch(other -> other.kind() == Kind.FIGURE);
        return moved || around ? Optional.empty() : Optional.of("figure");
    }

    private Optional<String> year(int i) {
        Set<String> years = new PeriodsInForce(anchored).years(i);
        boolean other = anchored.insteadOf(i).stream().anyMatch(token -> token.kind() == Kind.YEAR);
        boolean inForce = years.contains(stated.get(i).key());
        return isOfTitle(i) || (inForce && !other) ? Optional.empty() : Optional.of("period");
    }

    private Optional<String> date(int i) {
        Token token = stated.get(i);
        boolean other = anchored.insteadOf(i).stream()
                .filter(instead -> instead.kind() == Kind.DATE)
                .collect(Collectors.toSet())
                .stream()
                .anyMatch(instead -> !instead.equalsIn(token));
        return isOfTitle(i) || (!other && new PeriodsInForce(anchored).isInForce(i))
                ? Optional.empty()
                : Optional.of("period");
    }

    private Optional<String> guard(int i) {
        Token token = stated.get(i);
        boolean same = anchored.insteadOf(i).stream().anyMatch(other -> other.role() == token.role());
        return same ? Optional.empty() : Optional.of("polarity");
    }
}
