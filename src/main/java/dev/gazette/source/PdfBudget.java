package dev.gazette.source;

import dev.gazette.source.CorpusException.Code;
import java.nio.file.Path;

/** Ends the reading of a document that asks for more work than any real one, or whose reader was interrupted. */
final class PdfBudget {
    /** Most pages of a document: the thickest yearbook has some 2,000. */
    static final int MAX_PAGES = 5_000;

    /** Most bytes of the drawing instructions of one page; a page full of a map has some 20 million. */
    static final long MAX_CONTENT_BYTES = 64L << 20;

    private static final int MAX_OPERATORS_OF_PAGE = 2_000_000;
    /** A newspaper page has some 20,000. */
    private static final int MAX_GLYPHS_OF_PAGE = 50_000;

    private static final long MAX_OPERATORS = 100_000_000;
    private static final int MAX_NESTING = 32;

    private final Path file;
    private long operators;
    private int operatorsOfPage;
    private int glyphsOfPage;

    PdfBudget(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    void beginPage() {
        operatorsOfPage = 0;
        glyphsOfPage = 0;
        if (Thread.currentThread().isInterrupted()) {
            throw new CorpusException(Code.TOO_SLOW, file, "PDF 的读取已中止");
        }
    }

    void spendOperator(int nesting) {
        operators++;
        operatorsOfPage++;
        limit("每页绘图指令", operatorsOfPage, MAX_OPERATORS_OF_PAGE);
        limit("全部绘图指令", operators, MAX_OPERATORS);
        limit("图形嵌套", nesting, MAX_NESTING);
        if (operatorsOfPage % 1024 == 0 && Thread.currentThread().isInterrupted()) {
            throw new CorpusException(Code.TOO_SLOW, file, "PDF 的读取已中止");
        }
    }

    void spendGlyph() {
        limit("每页文字", ++glyphsOfPage, MAX_GLYPHS_OF_PAGE);
    }

    void limit(String what, long found, long most) {
        if (found > most) {
            throw new CorpusException(Code.TOO_LARGE, file, "PDF 的" + what + "最多 " + most + "，但这个文件至少有 " + found);
        }
    }
}
