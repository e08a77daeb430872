package dev.gazette.trainer.official;

import java.util.ArrayList;
import java.util.List;

/** Joins paragraphs to passages of a few hundred characters. */
final class PassageCut {
    private static final int ENOUGH = 280;
    private static final int MOST = 900;

    private PassageCut() {}

    static List<String> of(List<String> paragraphs) {
        List<String> passages = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String paragraph : paragraphs) {
            if (!open.isEmpty()) {
                open.append('\n');
            }
            open.append(paragraph, 0, Math.min(paragraph.length(), MOST));
            if (open.length() >= ENOUGH) {
                passages.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            passages.add(open.toString());
        }
        return passages;
    }
}
