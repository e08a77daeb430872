package dev.gazette.source;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Reads web pages: what a reader sees of them, block by block. */
final class HtmlText {
    private static final int MAX_DEPTH = 400;
    private static final int MAX_SPAN = 1000;
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "button",
            "rp",
            "rt");
    private static final Pattern HIDDEN =
            Pattern.compile("(display\\s{0,5}:\\s{0,5}none|visibility\\s{0,5}:\\s{0,5}hidden)");
    private static final Pattern CENTRED = Pattern.compile("text-align\\s{0,5}:\\s{0,5}center");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f\u00a0]+");

    private final ExtractedLines out;
    private final IdentityHashMap<Element, Integer> lastNumber = new IdentityHashMap<>();
    private Spans spans = new Spans();

    private HtmlText(ExtractedLines out) {
        this.out = out;
    }

    static ExtractedText read(byte[] bytes, Path file) {
        HtmlText text = new HtmlText(new ExtractedLines(file));
        Element body = Jsoup.parse(HtmlCharset.decode(bytes, file)).body();
        text.block(body, new Place(0, 0, false, false));
        return text.out.done();
    }

    /** A block: what comes before and after it are paragraphs of their own. */
    private void block(Element element, Place place) {
        flush(place);
        Place inside = place.into(element, out.file());
        element.childNodes().forEach(child -> node(child, inside));
        flush(inside);
    }

    private void node(Node node, Place place) {
        if (node instanceof TextNode text) {
            words(text.getWholeText(), place);
        } else if (node instanceof Element element && isSeen(element)) {
            element(element, place);
        }
    }

    private void element(Element element, Place place) {
        switch (element.normalName()) {
            case "br" -> spans.add("\n", false);
            case "sup" -> spans.add(Spans.raised(element.text()), place.bold);
            case "table" -> table(element, place);
            case "li" -> item(element, place);
            default -> {
                if (element.isBlock() || element.normalName().equals("caption")) {
                    block(element, place);
                } else {
                    Place inside = place.into(element, out.file());
                    element.childNodes().forEach(child -> node(child, inside));
                }
            }
        }
    }

    private void words(String text, Place place) {
        String words = place.preformatted
                ? text.replace("\r\n", "\n")
                : SPACE.matcher(text).replaceAll(" ");
        boolean afterSpace = spans.last() == '\n' || spans.last() == ' ';
        spans.add(!place.preformatted && afterSpace ? words.replaceFirst("^ ", "") : words, place.bold);
    }

    private void flush(Place place) {
        if (!spans.isBlank()) {
            out.paragraph(place.heading > 0 ? spans.plain() : spans.marked(), place.heading, place.isCentredText());
        }
        spans = new Spans();
    }

    private void item(Element item, Place place) {
        flush(place);
        Element list = item.parent();
        spans.add(list != null && list.normalName().equals("ol") ? number(list, item) : "● ", false);
        Place inside = place.into(item, out.file());
        item.childNodes().forEach(child -> node(child, inside));
        flush(inside);
    }

    private String number(Element list, Element item) {
        int next = lastNumber.containsKey(list) ? lastNumber.get(list) + 1 : integer(list.attr("start"), 1);
        int number = integer(item.attr("value"), next);
        lastNumber.put(list, number);
        return ListNumber.format(list.attr("type"), number) + ". ";
    }

    /** A table within which there are others only places them on the page, and so does one of a single cell. */
    private void table(Element table, Place place) {
        Elements rows = new Elements(table.select("tr").stream()
                .filter(row -> table.equals(row.closest("table")) && isSeen(row))
                .toList());
        boolean places = table.select("table").size() > 1
                || (rows.size() == 1 && cells(rows.getFirst()).size() <= 1);
        if (places) {
            if (!table.select("th").isEmpty()) {
                out.problem("nested-table", "单元格内须为文字，但此处是嵌套的表格，已按单元格展开为段落");
            }
            block(table, place);
            return;
        }
        flush(place);
        table.select("> caption").forEach(caption -> out.paragraph(caption.text(), 0, false));
        out.table(grid(rows), headerRows(rows));
    }

    private Grid grid(Elements rows) {
        Grid grid = new Grid(out.file());
        for (int row = 0; row < rows.size(); row++) {
            grid.beginRow();
            for (Element cell : cells(rows.get(row))) {
                int down = integer(cell.attr("rowspan"), 1);
                grid.cell(
                        cellText(cell),
                        Math.clamp(integer(cell.attr("colspan"), 1), 1, MAX_SPAN),
                        down == 0 ? rows.size() - row : Math.clamp(down, 1, rows.size() - row));
            }
        }
        grid.endRow();
        return grid;
    }

    private String cellText(Element cell) {
        ExtractedLines inside = new ExtractedLines(out.file());
        HtmlText reader = new HtmlText(inside);
        reader.block(cell, new Place(0, 0, false, false));
        return String.join(
                        " ",
                        inside.done().lines().stream()
                                .filter(line -> !line.isBlank())
                                .toList())
                .replace("**", "");
    }

    private static int headerRows(Elements rows) {
        int header = 0;
        while (header < rows.size()
                && !cells(rows.get(header)).isEmpty()
                && cells(rows.get(header)).stream()
                        .allMatch(cell -> cell.normalName().equals("th"))) {
            header++;
        }
        return header;
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(HtmlText::isSeen)
                .toList();
    }

    private static boolean isSeen(Element element) {
        return !UNSEEN.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !HIDDEN.matcher(style(element)).find();
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }

    private static int integer(String text, int otherwise) {
        return WordXml.number(text).orElse(otherwise);
    }

    /** What holds inside an element. */
    private record Place(int depth, int heading, boolean bold, boolean preformatted, boolean centred) {
        Place(int depth, int heading, boolean bold, boolean preformatted) {
            this(depth, heading, bold, preformatted, false);
        }

        boolean isCentredText() {
            return centred && heading == 0;
        }

        Place into(Element element, Path file) {
            if (depth > MAX_DEPTH) {
                throw new CorpusException(CorpusException.Code.BROKEN, file, "嵌套最多 " + MAX_DEPTH + " 层，但这个网页更深");
            }
            String name = element.normalName();
            boolean isHeading = name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
            boolean nowCentred = centred
                    || name.equals("center")
                    || element.attr("align").equalsIgnoreCase("center")
                    || CENTRED.matcher(style(element)).find();
            return new Place(
                    depth + 1,
                    isHeading ? name.charAt(1) - '0' : heading,
                    bold || name.equals("b") || name.equals("strong"),
                    preformatted || name.equals("pre"),
                    nowCentred);
        }
    }
}
