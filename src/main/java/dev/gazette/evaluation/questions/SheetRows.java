package dev.gazette.evaluation.questions;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a sheet, which leaves out rows and cells that are empty. */
final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private static final int MAX_ROWS = 10_000;
    private static final int MAX_COLUMNS = 50;

    private final String file;
    private final List<List<String>> found = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    SheetRows(String file) {
        this.file = file;
    }

    /** Rows by their position. */
    List<List<String>> found() {
        return List.copyOf(found);
    }

    boolean isFilled() {
        return found.stream().anyMatch(cells -> !cells.stream().allMatch(String::isBlank));
    }

    @Override
    public void startRow(int number) {
        require(number < MAX_ROWS, "表格最多 " + MAX_ROWS + " 行", "更多");
        require(number >= found.size(), "行按顺序排列，每行一次", "第 " + (number + 1) + " 行在后");
        while (found.size() < number) {
            found.add(List.of());
        }
        row = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        require(column < MAX_COLUMNS, "表格最多 " + MAX_COLUMNS + " 列", "更多");
        require(column >= row.size(), "单元格按顺序排列，每格一次", reference);
        // a cell without text stands here for its comment, or because what it points at is not there
        require(text != null || comment != null, "单元格所引用的文字在工作簿里", reference);
        while (row.size() < column) {
            row.add("");
        }
        row.add(text == null ? "" : text);
    }

    @Override
    public void endRow(int number) {
        found.add(List.copyOf(row));
    }

    private void require(boolean holds, String rule, @Nullable Object finding) {
        if (!holds) {
            throw new QuestionSetException(file, found.size() + 1, rule, String.valueOf(finding));
        }
    }
}
