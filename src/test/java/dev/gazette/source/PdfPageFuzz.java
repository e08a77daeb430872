package dev.gazette.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;

/** Pages with any words and lines at any place, turned and scaled in any way. */
class PdfPageFuzz {
    private static final FuzzedFile FILE = new FuzzedFile("pdf");
    private static final int MOST_PAGES = 4;
    private static final int MOST_DRAWN = 60;
    private static final List<String> WORDS = List.of(
            "Words of a line that goes on",
            "a",
            "1",
            "12",
            "- 3 -",
            "Page 4 of 9",
            "iv",
            " ",
            "   ",
            "Figure",
            "1. First",
            ".",
            "");

    @FuzzTest
    void readsAnyPage(FuzzedDataProvider data) {
        // a seed that ends with a line break is taken as it is
        if (data.consumeInt(0, 9) == 0) {
            FILE.check(new BuiltPdf()
                    .page()
                    .text(0, 0, "")
                    .instructions(data.consumeRemainingAsBytes())
                    .bytes());
            return;
        }
        BuiltPdf pdf = new BuiltPdf();
        int pages = data.consumeInt(1, MOST_PAGES);
        for (int page = 0; page < pages; page++) {
            StringBuilder content = new StringBuilder();
            int drawn = data.consumeInt(0, MOST_DRAWN);
            for (int i = 0; i < drawn && data.remainingBytes() > 0; i++) {
                draw(data, content);
            }
            pdf.page()
                    .turnPage(90 * data.consumeInt(-1, 4))
                    .text(0, 0, "")
                    .instructions(content.toString().getBytes(ISO_8859_1));
            if (data.consumeInt(0, 9) == 0) {
                pdf.crop(number(data), number(data), number(data), number(data));
            }
        }
        FILE.check(pdf.bytes());
    }

    private static void draw(FuzzedDataProvider data, StringBuilder content) {
        switch (data.consumeInt(0, 12)) {
            case 0, 1, 2 -> line(data, content);
            case 3 -> grid(data, content);
            case 4 ->
                op(content, "re", place(data), place(data), number(data), number(data))
                        .append(data.pickValue(List.of("S\n", "f\n", "n\n", "W n\n")));
            case 5 ->
                op(content, "cm", number(data), number(data), number(data), number(data), number(data), number(data));
            case 6 ->
                content.append(data.pickValue(List.of(
                        "q\n",
                        "Q\n",
                        "3 Tr\n",
                        "0 Tr\n",
                        "/Span <</ActualText (x)>> BDC\n",
                        "EMC\n",
                        "200 Tz\n",
                        "-50 Tc\n",
                        "0 Tz\n")));
            default -> text(data, content);
        }
    }

    private static void line(FuzzedDataProvider data, StringBuilder content) {
        float x = place(data);
        float y = place(data);
        op(content, "m", x, y);
        op(content, "l", data.consumeBoolean() ? x : place(data), data.consumeBoolean() ? y : place(data))
                .append("S\n");
    }

    private static void grid(FuzzedDataProvider data, StringBuilder content) {
        float x = place(data);
        float y = place(data);
        int rows = data.consumeInt(1, 6);
        int columns = data.consumeInt(1, 6);
        for (int row = 0; row <= rows; row++) {
            op(content, "m", x, y + 20 * row);
            op(content, "l", x + 60 * columns, y + 20 * row).append("S\n");
        }
        for (int column = 0; column <= columns; column++) {
            op(content, "m", x + 60 * column, y);
            op(content, "l", x + 60 * column, y + 20 * rows).append("S\n");
        }
    }

    private static void text(FuzzedDataProvider data, StringBuilder content) {
        content.append("BT\n/F1 ")
                .append(format(data.consumeInt(0, 5) == 0 ? number(data) : 10))
                .append(" Tf\n");
        if (data.consumeInt(0, 5) == 0) {
            op(content, "Tm", number(data), number(data), number(data), number(data), number(data), number(data));
        } else {
            op(content, "Td", place(data), place(data));
        }
        String words = data.consumeInt(0, 4) == 0 ? data.consumeAsciiString(20) : data.pickValue(WORDS);
        content.append('(').append(words.replaceAll("[()\\\\]", "")).append(") Tj\nET\n");
    }

    /** A place on the page in steps, so that things come to stand in line. */
    private static float place(FuzzedDataProvider data) {
        return data.consumeInt(0, 60) * 14;
    }

    /** Mostly a common one, at times anything. */
    private static float number(FuzzedDataProvider data) {
        return switch (data.consumeInt(0, 9)) {
            case 0 -> data.consumeRegularFloat();
            case 1 -> data.pickValue(List.of(0f, -1f, 1e-30f, 1e30f, Float.MAX_VALUE, 32768f));
            case 2 -> data.consumeInt(-1000, 1000);
            default -> data.pickValue(List.of(1f, 0f, -1f, 10f, 0.5f, 300f));
        };
    }

    private static StringBuilder op(StringBuilder content, String operator, float... numbers) {
        for (float number : numbers) {
            content.append(format(number)).append(' ');
        }
        return content.append(operator).append('\n');
    }

    private static String format(float number) {
        return String.format(Locale.ROOT, "%.6f", number);
    }
}
