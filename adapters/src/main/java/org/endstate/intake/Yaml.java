package org.endstate.intake;

import java.math.BigDecimal;
import java.math.MathContext;

/** Single values as YAML writes them. */
public final class Yaml {

    private Yaml() {}

    /** A text in double quotes, with escapes for what YAML does not allow in them. */
    static String text(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean plain = c >= ' ' && c < 0x7F
                            || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029
                            || c >= 0xE000 && c < 0xFEFF
                            || c >= 0x10000 && c <= 0x10FFFF;
                    out.append(plain ? Character.toString(c) : "\\u%04X".formatted(c & 0xFFFF));
                }
            }
        });
        return out.append('"').toString();
    }

    /** A number with at most twelve digits, without an exponent. */
    public static String number(double value) {
        return new BigDecimal(value, new MathContext(12)).stripTrailingZeros().toPlainString();
    }
}
