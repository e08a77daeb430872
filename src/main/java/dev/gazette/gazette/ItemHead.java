package dev.gazette.gazette;

import dev.gazette.source.LineRange;
import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/** The printed head of an item as blocks: each line of title, opener and speaker, so that they can be quoted. */
record ItemHead(SourceDocument document, ItemHeader header, SpeakerLines speaker) {
    int lastLine() {
        return Math.max(header.openerLines().last(), speaker.lastLine());
    }

    List<Block> withBody(List<Block> body) {
        List<Block> blocks = new ArrayList<>();
        for (int line = header.titleLines().first(); line <= lastLine(); line++) {
            if (!document.line(line).isBlank()) {
                blocks.add(new Block.Paragraph(document.line(line).text().strip(), new LineRange(line, line)));
            }
        }
        blocks.addAll(body);
        return blocks;
    }
}
