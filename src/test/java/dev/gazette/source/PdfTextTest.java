package dev.gazette.source;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.gazette.source.CorpusException.Code;
import dev.gazette.source.SourceLayout.PageStart;
import dev.gazette.source.SourceLayout.SourceProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTextTest {
    private static final Path FILE = Path.of("file.pdf");
    private static final float TOP = 760;
    private static final float STEP = 14;

    @Test
    void linesOfAParagraphAreOneLineAndShortOnesEndIt() {
        ExtractedText text = read(paragraph(new BuiltPdf().page(), 60));

        assertThat(text.lines())
                .containsExactly(
                        "The committee heard the report of the office on the repair of roads and then voted on it without",
                        "",
                        "Second part.");
    }

    private static BuiltPdf paragraph(BuiltPdf pdf, float left) {
        return pdf.text(left + 20, TOP, "The committee heard the report of the office")
                .text(left, TOP - STEP, "on the repair of roads and then voted on it without")
                .text(left + 20, TOP - 2 * STEP, "Second part.");
    }

    @ParameterizedTest
    @CsvSource({"'- %d -',0", "%d,0", "Page %d of 90,0", "%d,14", "Bulletin 2021 No. 3   %d,4"})
    void printedNumbersLabelThePagesAndAreNoText(String pattern, int before) {
        BuiltPdf pdf = new BuiltPdf();
        for (int page = 1; page <= 6; page++) {
            float x = page % 2 == 0 ? 60 : 400;
            pdf.page().text(60, 500, "Words " + (char) ('a' + page)).text(x, 40, pattern.formatted(page + before));
        }
        ExtractedText text = read(pdf);

        assertThat(text.lines().stream().filter(line -> !line.isEmpty()))
                .hasSize(6)
                .allMatch(line -> line.startsWith("Words"));
        assertThat(text.layout().pages().stream().map(PageStart::label))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 6)
                        .mapToObj(page -> Integer.toString(page + before))
                        .toList());
    }

    @Test
    void romanNumbersAndPagesWithoutNumberHaveLabelsOfTheirOwn() {
        BuiltPdf pdf = new BuiltPdf().page().text(60, 500, "Cover");
        for (String number : List.of("i", "ii", "iii", "1", "2", "", "4", "5")) {
            pdf.page().text(60, 500, "Words of " + (number.isEmpty() ? "none" : "one"));
            if (!number.isEmpty()) {
                pdf.text(300, 40, number);
            }
        }
        assertThat(read(pdf).layout().pages().stream().map(PageStart::label))
                .containsExactly("[1]", "i", "ii", "iii", "1", "2", "3", "4", "5");
    }

    @Test
    void aTitleThatComesAgainIsNoHeader() {
        BuiltPdf pdf = new BuiltPdf();
        for (int page = 1; page <= 12; page++) {
            pdf.page().text(60, 500, "Words of page " + page + " that are long enough to be the body");
            if (page % 4 == 1) {
                pdf.text(200, 780, 16, "Standing Committee");
            }
        }
        assertThat(read(pdf).lines().stream().filter("Standing Committee"::equals))
                .hasSize(3);
    }

    @Test
    void ruledTablesAreRowsWithMergedCellsInTheirFirst() {
        BuiltPdf pdf = new BuiltPdf().page();
        for (float y : new float[] {700, 680, 640}) {
            pdf.line(60, y, 360, y);
        }
        pdf.line(160, 660, 360, 660);
        for (float x : new float[] {60, 160, 260, 360}) {
            pdf.line(x, 700, x, 640);
        }
        pdf.text(65, 685, "Area").text(165, 685, "Figure").text(265, 685, "Unit");
        pdf.text(65, 655, "Water").text(65, 643, "works");
        pdf.text(165, 665, "12").text(265, 665, "km").text(165, 645, "13");

        ExtractedText text = read(pdf);

        assertThat(text.lines()).containsExactly("Area\tFigure\tUnit", "Water works\t12\tkm", "\t13\t");
        assertThat(text.layout().tables())
                .singleElement()
                .extracting(SourceLayout.TableArea::lines)
                .isEqualTo(new LineRange(1, 3));
    }

    @Test
    void aTableGoesOnOnTheNextPageWithoutItsHeader() {
        BuiltPdf pdf = new BuiltPdf();
        for (int page = 0; page < 2; page++) {
            pdf.page();
            for (float y : new float[] {400, 380, 360}) {
                pdf.line(60, y, 260, y);
            }
            for (float x : new float[] {60, 160, 260}) {
                pdf.line(x, 400, x, 360);
            }
            pdf.text(65, 385, "Name").text(165, 385, "Votes");
            pdf.text(65, 365, page == 0 ? "Ann" : "Ben").text(165, 365, "1" + page);
        }
        ExtractedText text = read(pdf);

        assertThat(text.lines()).containsExactly("Name\tVotes", "Ann\t10", "Ben\t11");
        assertThat(text.layout().tables()).containsExactly(new SourceLayout.TableArea(new LineRange(1, 3), 1));
        assertThat(text.layout().pages()).extracting(PageStart::line).containsExactly(1, 3);
    }

    @Test
    void alignedNamesWithoutLinesAreRows() {
        BuiltPdf pdf = new BuiltPdf().page();
        List<List<String>> names = List.of(List.of("Ann", "Benny", "Cleo", "Dan"), List.of("Eve", "Fay", "Gus", "Hal"));
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 4; column++) {
                pdf.text(60 + column * 80, TOP - row * STEP, names.get(row).get(column));
            }
        }
        assertThat(read(pdf).lines()).containsExactly("Ann\tBenny\tCleo\tDan", "Eve\tFay\tGus\tHal");
    }

    @Test
    void raisedDigitsAreMarksOfNotes() {
        BuiltPdf pdf = new BuiltPdf()
                .page()
                .text(60, TOP, "The rivers")
                .text(60 + width("The rivers"), TOP + 4, 6, "12")
                .text(60 + width("The rivers") + 7, TOP, " are clean.");
        assertThat(read(pdf).lines()).containsExactly("The rivers¹² are clean.");
    }

    private static float width(String text) {
        try {
            return new org.apache.pdfbox.pdmodel.font.PDType1Font(
                                    org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA)
                            .getStringWidth(text)
                    * BuiltPdf.SIZE
                    / 1000;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void turnedPagesReadAsUpright(int degrees) {
        BuiltPdf pdf =
                new BuiltPdf().page().turnPage(degrees).text(100, 500, "First").text(100, 480, "Second");
        assertThat(read(pdf).lines()).containsExactly("First", "", "Second");
        // a page set on its side has its text turned instead
        BuiltPdf sideways = new BuiltPdf().page().turnText(degrees).text(300, 300, "First line of words");
        assertThat(read(sideways).lines()).containsExactly("First line of words");
    }

    @Test
    void watermarksAreReportedAndNoText() {
        BuiltPdf pdf = new BuiltPdf().page().text(60, TOP, "Words");
        pdf.turnText(45).text(200, 300, 60, "DRAFT");
        ExtractedText text = read(pdf);

        assertThat(text.lines()).containsExactly("Words");
        assertThat(text.layout().problems())
                .extracting(SourceProblem::code, SourceProblem::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("slanted-text", "第 1 页有斜排文字（如水印），未计入正文：DRAFT"));
    }

    @Test
    void textUnderAScanIsReadAndOtherInvisibleTextIsNot() {
        BuiltPdf pdf = new BuiltPdf().page().scan().invisible().text(60, TOP, "Recognised");
        pdf.page().text(60, TOP, "Seen").invisible().text(60, 400, "Unseen");
        ExtractedText text = read(pdf);

        assertThat(text.lines()).containsExactly("Recognised", "", "Seen");
        assertThat(text.layout().problems()).extracting(SourceProblem::code).containsExactly("hidden-text");
    }

    @Test
    void textOutsideTheVisiblePageIsReported() {
        ExtractedText text = read(
                new BuiltPdf().page().text(60, TOP, "Seen").text(60, 20, "Cut").crop(0, 100, 595, 742));

        assertThat(text.lines()).containsExactly("Seen");
        assertThat(text.layout().problems()).extracting(SourceProblem::code).containsExactly("text-outside-page");
    }

    @Test
    void pagesThatAreOnlyAPictureAreProblemsAndAFileOfThemIsRefused() {
        ExtractedText text =
                read(new BuiltPdf().page().text(60, TOP, "Words").page().scan());

        assertThat(text.layout().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("page-without-text");
            assertThat(problem.detail()).startsWith("第 2 页");
            assertThat(problem.lines()).isEqualTo(new LineRange(1, 1));
        });
        assertRefused(new BuiltPdf().page().scan().bytes(), Code.NO_TEXT, "OCR");
        assertRefused(new BuiltPdf().page().bytes(), Code.EMPTY, "1 页");
    }

    @Test
    void filesThatOpenWithoutPasswordAreRead() {
        assertThat(read(new BuiltPdf().page().text(60, TOP, "Words").encrypt(""))
                        .lines())
                .containsExactly("Words");
        assertRefused(
                new BuiltPdf().page().text(60, TOP, "Words").encrypt("secret").bytes(), Code.ENCRYPTED, "密码");
    }

    @Test
    void brokenFilesAreRefusedOrReadAsFarAsTheyGo() {
        byte[] whole = new BuiltPdf().page().text(60, TOP, "Words").bytes();
        assertRefused("%PDF-1.7 nothing".getBytes(US_ASCII), Code.BROKEN, "PDF");
        for (int length = 0; length < whole.length; length += 37) {
            byte[] part = Arrays.copyOf(whole, length);
            try {
                PdfText.read(part, FILE);
            } catch (CorpusException refused) {
                assertThat(refused).hasMessageContaining("file.pdf");
            }
        }
    }

    @Test
    void hostileInstructionsEndInAnError() {
        byte[] endless = new byte[(int) PdfBudget.MAX_CONTENT_BYTES + 1];
        Arrays.fill(endless, (byte) ' ');
        assertRefused(new BuiltPdf().page().instructions(endless).bytes(), Code.TOO_LARGE, "字节");
        byte[] saves = "q ".repeat(3_000_000).getBytes(US_ASCII);
        assertRefused(new BuiltPdf().page().instructions(saves).bytes(), Code.TOO_LARGE, "指令");
        byte[] nested = "[".repeat(100_000).getBytes(US_ASCII);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThatExceptionOfType(CorpusException.class)
                        .isThrownBy(() -> PdfText.read(
                                new BuiltPdf().page().instructions(nested).bytes(), FILE)));
    }

    private static ExtractedText read(BuiltPdf pdf) {
        return PdfText.read(pdf.bytes(), FILE);
    }

    private static void assertRefused(byte[] bytes, Code code, String finding) {
        assertThatExceptionOfType(CorpusException.class)
                .isThrownBy(() -> PdfText.read(bytes, FILE))
                .withMessageContaining(finding)
                .extracting(CorpusException::code)
                .isEqualTo(code);
    }
}
