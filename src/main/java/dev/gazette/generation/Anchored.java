package dev.gazette.generation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A statement laid along an {@link EvidenceWindow}: what both say, what it adds and what it leaves out. */
final class Anchored {
    private final Alignment alignment;
    private final EvidenceWindow window;
    private final List<Integer> anchors;
    private final Set<Integer> said = new HashSet<>();
    private final Set<Integer> laid;
    private final TreeSet<Integer> touched = new TreeSet<>();

    Anchored(Words statement, EvidenceWindow window) {
        this.window = requireNonNull(window, "window is null");
        this.alignment = Alignment.of(statement, window.words());
        this.laid = new HashSet<>(alignment.partner());
        this.anchors = alignment.anchors();
        for (int anchor : anchors) {
            said.add(alignment.partner().get(anchor));
            touched.add(printed().get(alignment.partner().get(anchor)).clause());
        }
    }

    List<Token> stated() {
        return alignment.statement().tokens();
    }

    List<Token> printed() {
        return alignment.text().tokens();
    }

    EvidenceWindow window() {
        return window;
    }

    List<Integer> anchors() {
        return anchors;
    }

    boolean isAnchor(int i) {
        return alignment.isAnchor(i);
    }

    /** Whether the statement has the printed piece too. */
    boolean isSaid(int e) {
        return said.contains(e);
    }

    /** Whether anything of the statement is laid on the printed piece, be it a particle. */
    boolean isLaid(int e) {
        return laid.contains(e);
    }

    /** Clauses of the text that the statement has words of, in order. */
    SortedSet<Integer> touched() {
        return touched;
    }

    /** Place in the text of the nearest anchor before a piece of the statement, -1 when there is none. */
    int before(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (alignment.isAnchor(j)) {
                return alignment.partner().get(j);
            }
        }
        return -1;
    }

    /** Place in the text of the nearest anchor behind a piece of the statement, -1 when there is none. */
    int after(int i) {
        int next = nextAnchor(i);
        return next < 0 ? -1 : alignment.partner().get(next);
    }

    /** The nearest anchor behind a piece of the statement, -1 when there is none. */
    int nextAnchor(int i) {
        for (int j = i + 1; j < stated().size(); j++) {
            if (alignment.isAnchor(j)) {
                return j;
            }
        }
        return -1;
    }

    /** What is printed and not said in the place where the statement adds a piece. */
    List<Token> insteadOf(int i) {
        int from = before(i);
        int to = after(i);
        List<Token> instead = new ArrayList<>();
        for (int e = 0; e < printed().size(); e++) {
            Token token = printed().get(e);
            boolean between = e > from && (to < 0 || e < to);
            if (between && isNear(token, from, to) && token.isContent() && !isSaid(e)) {
                instead.add(token);
            }
        }
        return instead;
    }

    /** What the clauses around an added piece print and the statement does not say in their place. */
    List<Token> unsaidNear(int i) {
        int from = before(i);
        int to = after(i);
        List<Token> unsaid = new ArrayList<>();
        for (int e = 0; e < printed().size(); e++) {
            if (isNear(printed().get(e), from, to) && !isSaid(e)) {
                unsaid.add(printed().get(e));
            }
        }
        return unsaid;
    }

    private boolean isNear(Token token, int from, int to) {
        return (from >= 0 && token.clause() == printed().get(from).clause())
                || (to >= 0 && token.clause() == printed().get(to).clause());
    }
}
