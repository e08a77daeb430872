package dev.gazette.source;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A page of a document as read.
 *
 * @param number position in the file, 1-based
 * @param area the whole page
 * @param elements its parts in reading order
 * @param findings what could not be read
 */
record PdfPage(int number, PdfBox area, List<PdfElement> elements, List<Finding> findings) {
    PdfPage {
        requireNonNull(area, "area is null");
        elements = List.copyOf(elements);
        findings = List.copyOf(findings);
    }

    PdfPage with(List<PdfElement> others) {
        return new PdfPage(number, area, others, findings);
    }

    boolean isPicture() {
        return findings.stream().anyMatch(finding -> finding.code().equals(PdfFindings.WITHOUT_TEXT));
    }

    /**
     * Something that could not be read.
     *
     * @param code machine name
     * @param detail rule and finding in Chinese
     */
    record Finding(String code, String detail) {
        Finding {
            requireNonNull(code, "code is null");
            requireNonNull(detail, "detail is null");
        }
    }
}
