package dev.gazette.answer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A quantity as printed, with what it needs to be compared and reckoned with.
 *
 * @param printed the words in the form of {@link Plain}, unit included
 * @param value in the base unit: 1.2万元 is 12000, 三成 is 30, 全市第七 is 7
 * @param unit base unit, {@code %} for shares and {@link #RANK} for ranks; empty when none is printed
 * @param scale what one of the printed units is in the base unit: 10000 for 万元
 */
record Figure(String printed, BigDecimal value, String unit, BigDecimal scale) {
    /** The unit of a rank, and of the difference of two. */
    static final String RANK = "位";

    Figure {
        requireNonNull(printed, "printed is null");
        requireNonNull(value, "value is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(scale, "scale is null");
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("A scale is positive but that of " + printed + " is " + scale);
        }
    }

    boolean isRank() {
        return unit.equals(RANK);
    }

    boolean isComparableTo(Figure other) {
        return unit.equals(other.unit);
    }

    /** A difference as this figure is printed: in its unit; that of two shares is one of points. */
    String difference(BigDecimal result) {
        return unit.equals("%") ? number(result) + "个百分点" : total(result);
    }

    /** A sum as this figure is printed, in its unit. */
    String total(BigDecimal result) {
        return number(result) + (isRank() ? RANK : printed.replaceFirst("^(?:-?[\\d,.]+|[零一二两三四五六七八九十百千]+)", ""));
    }

    private String number(BigDecimal result) {
        return result.divide(scale, MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
    }
}
