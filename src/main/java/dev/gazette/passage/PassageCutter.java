package dev.gazette.passage;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.Meeting;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the items of a gazette into passages of about a paragraph; an article of a law stays whole while it fits. A passage never spans two sections, nor text that a
 * footnote interrupts, so that its text is one run of the source. Stateless and thread-safe.
 */
public final class PassageCutter {
    /** Cuts all items, in reading order. */
    public List<Passage> cut(Gazette gazette) {
        List<Passage> passages = new ArrayList<>();
        for (Meeting meeting : gazette.meetings()) {
            for (Item item : meeting.items()) {
                ItemCut cut = new ItemCut(
                        new PassageSink(gazette.documentId(), meeting, item, passages), new Interruptions(item));
                Articles articles = new Articles(item.blocks());
                for (int i = 0; i < item.blocks().size(); i++) {
                    if (articles.endBefore(i)) {
                        cut.endArticles();
                    }
                    if (articles.opensAt(i)) {
                        cut.beginArticle(articles.length(i));
                    }
                    cut.add(item.blocks().get(i));
                }
                cut.finish();
            }
        }
        return passages;
    }
}
