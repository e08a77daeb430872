package dev.gazette.pages.reader;

import java.util.ArrayDeque;
import java.util.Deque;

/** Gives headings the rank of their element, so that none skips one, whatever levels a text uses. */
final class Ranks {
    private static final int LOWEST = 6;
    /** The title of the page is the only element of rank 1. */
    private static final int HIGHEST = 2;

    private final Deque<Integer> levels = new ArrayDeque<>();
    private final int above;

    private Ranks(int above) {
        this.above = above;
    }

    static Ranks ofItem() {
        return new Ranks(0);
    }

    /** Those of a box that stands below the last heading and counts its own. */
    Ranks ofBox() {
        return new Ranks(above + levels.size());
    }

    /** The depth, from 0, of a heading of this level below those before it. */
    int enter(int level) {
        while (!levels.isEmpty() && levels.getLast() >= level) {
            levels.removeLast();
        }
        levels.addLast(level);
        return above + levels.size() - 1;
    }

    static int element(int depth) {
        return Math.min(LOWEST, HIGHEST + depth);
    }
}
