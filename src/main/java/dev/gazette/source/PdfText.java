package dev.gazette.source;

import dev.gazette.source.CorpusException.Code;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the text of a PDF file as it is printed: columns in reading order, a line for each paragraph, tables as rows,
 * without headers and footers. The printed page numbers become the labels of the pages.
 */
final class PdfText {
    private static final long MEMORY = 32L << 20;
    private static final long SCRATCH_FILE = 512L << 20;

    private PdfText() {}

    /**
     * Reads a file.
     *
     * @throws CorpusException when it is no PDF, needs a password, breaks a limit or has no text
     */
    static ExtractedText read(byte[] bytes, Path file) {
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMixed(MEMORY, SCRATCH_FILE).streamCache)) {
            return read(document, new PdfBudget(file));
        } catch (InvalidPasswordException e) {
            throw refused(Code.ENCRYPTED, file, "PDF 须能不用密码打开，但这个文件有密码保护", e);
        } catch (CorpusException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // PDFBox answers hostile objects with any exception
            throw refused(Code.BROKEN, file, "不是有效的 PDF 或已损坏：" + e, e);
        } catch (StackOverflowError e) {
            throw refused(Code.BROKEN, file, "PDF 的对象嵌套过深", e);
        }
    }

    private static ExtractedText read(PDDocument document, PdfBudget budget) throws IOException {
        int count = document.getNumberOfPages();
        budget.limit("页数", count, PdfBudget.MAX_PAGES);
        PdfPageReader reader = new PdfPageReader(new PdfLayers(document), budget);
        List<PdfPage> pages = reader.readAll(document);
        refuseWithoutText(pages, budget.file());
        return PdfAssembly.write(pages, labels(document));
    }

    private static void refuseWithoutText(List<PdfPage> pages, Path file) {
        if (pages.stream().anyMatch(page -> !page.elements().isEmpty())) {
            return;
        }
        if (pages.stream().anyMatch(PdfPage::isPicture)) {
            throw new CorpusException(Code.NO_TEXT, file, "PDF 须有文字层，但 " + pages.size() + " 页都是图像（扫描件须先做文字识别 OCR）");
        }
        String findings = pages.stream()
                .flatMap(page -> page.findings().stream())
                .map(PdfPage.Finding::detail)
                .findFirst()
                .map(detail -> "：" + detail)
                .orElse("");
        throw new CorpusException(Code.EMPTY, file, "须含有文字，但 PDF 的 " + pages.size() + " 页都没有" + findings);
    }

    private static List<String> labels(PDDocument document) throws IOException {
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        return labels == null ? List.of() : List.of(labels.getLabelsByPageIndices());
    }

    private static CorpusException refused(Code code, Path file, String finding, Throwable cause) {
        return new CorpusException(code, file, OptionalInt.empty(), finding, cause);
    }
}
