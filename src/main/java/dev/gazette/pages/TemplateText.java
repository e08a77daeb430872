package dev.gazette.pages;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What templates do with text. */
@TemplateExtension
final class TemplateText {
    private TemplateText() {}

    /** The text as one segment of the path of an address. */
    static String urlPath(String text) {
        return urlParameter(text);
    }

    /** The text as the value of a parameter of an address. */
    static String urlParameter(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Headings from the outermost to the innermost. */
    static String sectionPath(List<String> section) {
        return section.stream().map(Pieces::plain).collect(Collectors.joining(" › "));
    }

    /** Text as printed, in pieces. */
    static List<Piece> pieces(String text) {
        return Pieces.of(text);
    }

    /** Text without the signs of bold print. */
    static String plain(String text) {
        return Pieces.plain(text);
    }
}
