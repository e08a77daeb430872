package dev.gazette.generation;

import dev.gazette.generation.Token.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The years that hold at a place of a text: those of the nearest clause that names one, else what is printed before. */
final class PeriodsInForce {
    private final Anchored anchored;

    PeriodsInForce(Anchored anchored) {
        this.anchored = anchored;
    }

    /** The years at the place where a statement adds a piece. */
    Set<String> years(int i) {
        List<Token> printed = anchored.printed();
        int at = place(i);
        Set<String> years = new HashSet<>();
        int part = -1;
        for (int e = lastOfPart(at); e >= 0; e--) {
            Token token = printed.get(e);
            if (token.kind() == Kind.YEAR && (part < 0 || token.part() == part)) {
                part = token.part();
                years.add(token.key());
            }
        }
        if (!years.isEmpty()) {
            return years;
        }
        years.addAll(anchored.window().earlierYears());
        years.addAll(anchored.window().context().years());
        return years;
    }

    /** Whether the nearest part of a year that is printed before the place is this one, or it stands around the passage. */
    boolean isInForce(int i) {
        Token token = stated(i);
        List<Token> printed = anchored.printed();
        int to = lastOfPart(place(i));
        // the nearest of its kind holds
        for (int e = to; e >= 0; e--) {
            Token other = printed.get(e);
            if (other.kind() == Kind.DATE && kind(other) == kind(token)) {
                return other.equalsIn(token);
            }
        }
        return anchored.window().context().prints(token);
    }

    /** Months, days, and all that divides a year otherwise. */
    private static char kind(Token date) {
        char first = date.key().charAt(0);
        return first == 'm' || first == 'd' ? first : 'p';
    }

    private Token stated(int i) {
        return anchored.stated().get(i);
    }

    private int place(int i) {
        int after = anchored.after(i);
        return after >= 0 ? after : anchored.before(i);
    }

    private int lastOfPart(int at) {
        List<Token> printed = anchored.printed();
        int last = at;
        while (last >= 0
                && last + 1 < printed.size()
                && printed.get(last + 1).part() == printed.get(at).part()) {
            last++;
        }
        return last;
    }
}
