package dev.gazette.source;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Prints a {@link MarkedGazette} as a web page: for the screen in one piece, or for printing on A4 sheets, one section a
 * printed page with the page number at its foot and the notes above it.
 */
public final class GazetteWeb {
    private static final Pattern MARK = Pattern.compile("\\^(\\d+)\\^");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern SEAM = Pattern.compile("⟦(\\d+)⟧");
    private static final String STYLE = """
            @page { size: A4; margin: 0; }
            body { font: 10.5pt/1.7 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; margin: 0; }
            .sheet { position: relative; width: 150mm; height: 257mm; padding: 20mm 30mm; break-after: page; }
            .folio { position: absolute; bottom: 12mm; left: 0; right: 0; text-align: center; }
            .notes { position: absolute; bottom: 22mm; left: 30mm; right: 30mm; border-top: 1px solid; font-size: 9pt; }
            .notes p, .contents { text-indent: 0; }
            h1 { font-size: 15pt; text-align: center; margin: 6mm 0 3mm; }
            h2, h3, h4, h5 { font-size: 10.5pt; margin: 0; text-indent: 2em; }
            p { margin: 0; text-indent: 2em; text-align: justify; }
            p.rest { text-indent: 0; }
            p.centre, p.title, p.cover { text-indent: 0; text-align: center; }
            p.right { text-align: right; }
            .contents { display: flex; }
            .contents .dots { flex: 1; border-bottom: 1px dotted; margin: 0 2mm 2mm; }
            table { border-collapse: collapse; width: 100%; margin: 2mm 0; font-size: 9pt; }
            td, th { border: 1px solid; padding: 1mm; }
            .box { border: 1px solid; padding: 2mm; margin: 2mm 0; }
            ol { margin: 0; }
            """;

    private final boolean sheets;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int page;
    private boolean inList;

    private GazetteWeb(boolean sheets) {
        this.sheets = sheets;
    }

    /** In one piece. */
    public static String forScreen(MarkedGazette gazette) {
        return new GazetteWeb(false).whole(gazette);
    }

    /** On sheets with printed page numbers. */
    public static String forPrinting(MarkedGazette gazette) {
        return new GazetteWeb(true).whole(gazette);
    }

    private String whole(MarkedGazette gazette) {
        html.append("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>公报</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n");
        List<MarkedGazette.Part> parts = gazette.parts();
        for (int i = 0; i < parts.size(); i++) {
            // a note belongs to the foot of the sheet on which its sentence begins
            boolean noteFollows = sheets && i + 1 < parts.size() && parts.get(i + 1) instanceof MarkedGazette.Note;
            if (noteFollows && parts.get(i) instanceof MarkedGazette.Line) {
                print(parts.get(i + 1));
                print(parts.get(i));
                i++;
            } else {
                print(parts.get(i));
            }
        }
        endList();
        endSheet();
        return html.append("</body></html>\n").toString();
    }

    private void print(MarkedGazette.Part part) {
        if (!(part instanceof MarkedGazette.Line line && line.style() == MarkedGazette.Style.NUMBERED)) {
            endList();
        }
        switch (part) {
            case MarkedGazette.Page begun -> beginSheet(begun.number());
            case MarkedGazette.Entry entry -> entry(entry);
            case MarkedGazette.Heading heading ->
                element("h" + heading.level(), escape(heading.text()).replace("\\\\", "<br>"));
            case MarkedGazette.Note note -> note(note);
            case MarkedGazette.Table table -> table(table);
            case MarkedGazette.Box box -> {
                html.append("<div class=\"box\">\n");
                box.parts().forEach(this::print);
                html.append("</div>\n");
            }
            case MarkedGazette.Line line -> line(line);
        }
    }

    private void line(MarkedGazette.Line line) {
        if (line.style() == MarkedGazette.Style.NUMBERED) {
            html.append(inList ? "" : "<ol>\n");
            inList = true;
            element("li", words(line.text()));
            return;
        }
        String name = line.style().name().toLowerCase(Locale.ROOT);
        boolean centred = line.style() != MarkedGazette.Style.TEXT && line.style() != MarkedGazette.Style.RIGHT;
        String opening = "<p class=\"" + name + "\"" + (centred ? " style=\"text-align: center\"" : "") + ">";
        String text = words(line.text());
        if (!sheets) {
            html.append(opening).append(SEAM.matcher(text).replaceAll("")).append("</p>\n");
            return;
        }
        String[] pieces = SEAM.split(text);
        html.append(opening).append(pieces[0]).append("</p>\n");
        for (int piece = 1; piece < pieces.length; piece++) {
            beginSheet(page + 1);
            html.append("<p class=\"rest\">").append(pieces[piece]).append("</p>\n");
        }
    }

    private void entry(MarkedGazette.Entry entry) {
        if (sheets) {
            String speaker = entry.speaker().isEmpty() ? "" : "<span>" + entry.speaker() + "</span><span>……</span>";
            html.append("<p class=\"contents\"><span>%s</span><span>……………</span>%s<span>%s</span></p>%n"
                    .formatted(escape(entry.title()), speaker, entry.page()));
        } else {
            String speaker = entry.speaker().isEmpty() ? "" : " " + entry.speaker() + "……";
            element("p", escape(entry.title()) + "……" + speaker + entry.page());
        }
    }

    private void note(MarkedGazette.Note note) {
        String text = "<p><sup>" + note.number() + "</sup> " + escape(note.text()) + "</p>\n";
        (sheets ? notes : html).append(text);
    }

    private void table(MarkedGazette.Table table) {
        html.append("<table>\n");
        for (int row = 0; row < table.rows().size(); row++) {
            html.append("<tr>");
            List<String> cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                cell(table, row, column);
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private void cell(MarkedGazette.Table table, int row, int column) {
        String text = table.rows().get(row).get(column);
        if (text.equals("^")) {
            return;
        }
        int span = 1;
        while (row + span < table.rows().size()
                && table.rows().get(row + span).get(column).equals("^")) {
            span++;
        }
        String tag = table.headed() && row == 0 ? "th" : "td";
        html.append("<").append(tag).append(span > 1 ? " rowspan=\"" + span + "\"" : "");
        html.append(">").append(escape(text)).append("</").append(tag).append(">");
    }

    private void beginSheet(int number) {
        endSheet();
        page = number;
        html.append(sheets ? "<section class=\"sheet\">\n" : "");
    }

    private void endSheet() {
        if (sheets && page > 0) {
            html.append(notes.isEmpty() ? "" : "<div class=\"notes\">\n" + notes + "</div>\n");
            html.append("<div class=\"folio\">— ").append(page).append(" —</div></section>\n");
        }
        notes.setLength(0);
    }

    private void endList() {
        html.append(inList ? "</ol>\n" : "");
        inList = false;
    }

    private void element(String tag, String content) {
        html.append("<")
                .append(tag)
                .append(">")
                .append(content)
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private static String words(String text) {
        String marked = MARK.matcher(escape(text)).replaceAll("<sup>$1</sup>");
        return BOLD.matcher(marked).replaceAll("<b>$1</b>");
    }

    private static String escape(String text) {
        return Entities.escape(text);
    }
}
