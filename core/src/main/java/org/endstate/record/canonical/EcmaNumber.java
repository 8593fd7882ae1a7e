package org.endstate.record.canonical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A double as ECMAScript prints it (ECMA-262, Number::toString): the shortest digits that read back as the same double.
 *
 * <p>{@link Double#toString} gives these digits since Java 19, but never fewer than two where two lie closer: 4.9E-324
 * for 5e-324.
 */
final class EcmaNumber {

    private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.HALF_EVEN);

    private EcmaNumber() {}

    static String text(double value) {
        if (value == 0) {
            return "0";
        }
        return (value < 0 ? "-" : "") + positive(shortest(Math.abs(value)));
    }

    private static BigDecimal shortest(double value) {
        BigDecimal shown = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal one = shown.round(ONE_DIGIT).stripTrailingZeros();
        return shown.precision() == 2 && one.doubleValue() == value ? one : shown;
    }

    private static String positive(BigDecimal value) {
        String digits = value.unscaledValue().toString();
        int point = digits.length() - value.scale();
        if (point >= digits.length() && point <= 21) {
            return digits + "0".repeat(point - digits.length());
        }
        if (point > 0 && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (point > -6 && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
    }
}
