package org.endstate.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How the command line writes numbers, whatever the machine's language. */
final class Numbers {

    private Numbers() {}

    /** 12,345. */
    static String whole(double number) {
        return String.format(Locale.ENGLISH, "%,d", Math.round(number));
    }

    /** 0.4, or 1.25 with two decimals. */
    static String decimal(double number, int decimals) {
        return String.format(Locale.ENGLISH, "%." + decimals + "f", number);
    }

    /** Four significant digits, without an exponent where that is short. */
    static String significant(double number) {
        double size = Math.abs(number);
        return size != 0 && (size < 1e-3 || size >= 1e7)
                ? String.format(Locale.ENGLISH, "%.3e", number)
                : new BigDecimal(number)
                        .round(new MathContext(4))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** An expected count with two decimals; a small one is never called none. */
    static String small(double expected) {
        return expected > 0 && expected < 0.005 ? Messages.text("number.below", "0.01") : decimal(expected, 2);
    }

    /** A probability in whole per cent; never 0 or 100 unless it is exactly that. */
    static String percent(double probability) {
        if (probability > 0 && probability < 0.01) {
            return "<1 %";
        }
        if (probability < 1 && probability > 0.99) {
            return ">99 %";
        }
        return Math.round(probability * 100) + " %";
    }

    /** 0.4 s, 12 s or 2 min 5 s. */
    static String seconds(double seconds) {
        if (seconds < 9.95) {
            return decimal(seconds, 1) + " s";
        }
        long whole = Math.round(seconds);
        return whole < 60 ? whole + " s" : whole / 60 + " min " + whole % 60 + " s";
    }

    static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElseGet(() -> Messages.text("date.beyond"));
    }
}
