package dev.gazette.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * White intervals across a region that several lines share.
 *
 * @param free from left to right, those at the sides of the region included
 */
record PdfGaps(List<Gap> free) {
    PdfGaps {
        free = List.copyOf(free);
    }

    /** A white interval along the x axis. */
    record Gap(double left, double right) {
        double width() {
            return right - left;
        }
    }

    /** What these extents leave white between two sides. */
    static PdfGaps between(double left, double right, List<Gap> printed) {
        List<Gap> free = new ArrayList<>();
        double end = left;
        for (Gap extent :
                printed.stream().sorted(Comparator.comparingDouble(Gap::left)).toList()) {
            if (extent.left() > end) {
                free.add(new Gap(end, extent.left()));
            }
            end = Math.max(end, extent.right());
        }
        if (right > end) {
            free.add(new Gap(end, right));
        }
        return new PdfGaps(free);
    }

    PdfGaps common(PdfGaps other) {
        List<Gap> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < free.size() && j < other.free.size()) {
            Gap one = free.get(i);
            Gap two = other.free.get(j);
            double left = Math.max(one.left(), two.left());
            double right = Math.min(one.right(), two.right());
            if (left < right) {
                common.add(new Gap(left, right));
            }
            if (one.right() < two.right()) {
                i++;
            } else {
                j++;
            }
        }
        return new PdfGaps(common);
    }

    /** The gaps of at least this width that have print on both sides. */
    List<Gap> inside(double left, double right, double least) {
        return free.stream()
                .filter(gap -> gap.left() > left && gap.right() < right && gap.width() >= least)
                .toList();
    }
}
