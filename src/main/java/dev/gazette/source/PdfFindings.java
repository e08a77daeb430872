package dev.gazette.source;

import java.util.ArrayList;
import java.util.List;

/** Says what of a page could not be read. */
final class PdfFindings {
    static final String WITHOUT_TEXT = "page-without-text";

    /** A page whose letters are drawn as shapes has thousands of curves; an emblem has dozens. */
    private static final int CURVES_OF_TEXT = 400;

    private static final double SCANNED_AREA = 0.3;
    private static final int SHOWN = 40;

    private PdfFindings() {}

    static List<PdfPage.Finding> of(int page, PdfScan scan, PdfSheet sheet, boolean layerDropped) {
        List<PdfPage.Finding> findings = new ArrayList<>();
        String where = "第 " + page + " 页";
        boolean blank = sheet.glyphs().stream().allMatch(PdfGlyph::isSpace)
                && sheet.turned().isEmpty();
        if (!scan.failure().isEmpty()) {
            add(findings, "page-unreadable", where + "须能完整读取，但读取中断：" + shortened(scan.failure()));
        } else if (blank && isPicture(scan, sheet.area())) {
            add(findings, WITHOUT_TEXT, where + "须有文字层，但只有图像或图形（扫描页须先做文字识别）");
        }
        if (!sheet.aslant().isEmpty()) {
            add(findings, "slanted-text", where + "有斜排文字（如水印），未计入正文：" + shortened(sheet.aslant()));
        }
        if (!sheet.turned().isEmpty()) {
            add(findings, "turned-text", where + "有与正文方向不同的文字，置于该页之末");
        }
        if (layerDropped) {
            add(findings, "hidden-text", where + "有不显示的文字，未计入正文");
        }
        if (scan.outside() > 0) {
            add(findings, "text-outside-page", where + "有 " + scan.outside() + " 个字符在页面可见范围之外，未计入正文");
        }
        long doubtful = sheet.glyphs().stream()
                .filter(glyph -> PdfCharacters.isDoubtful(glyph.text()))
                .count();
        if (doubtful > 0) {
            add(
                    findings,
                    "unknown-characters",
                    where + "的字符须能对应到文字，但 " + sheet.glyphs().size() + " 个中有 " + doubtful + " 个无从得知（字体缺少编码表）");
        }
        return findings;
    }

    private static void add(List<PdfPage.Finding> findings, String code, String detail) {
        findings.add(new PdfPage.Finding(code, detail));
    }

    /** Whether pictures or shapes are there that may hold the words of the page. */
    private static boolean isPicture(PdfScan scan, PdfBox area) {
        return !scan.images().isEmpty() || scan.curves() >= CURVES_OF_TEXT || isScanned(scan, area);
    }

    /** Whether a picture covers enough of the page to be its scan. */
    static boolean isScanned(PdfScan scan, PdfBox area) {
        double page = area.width() * area.height();
        return scan.images().stream()
                        .mapToDouble(box -> box.width() * box.height())
                        .sum()
                >= SCANNED_AREA * page;
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
