package org.endstate.formats.mission;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a text: lines lost or doubled, words exchanged or made nasty, bits flipped, the end cut off. */
final class Damage {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9.-]+");

    private static final List<String> NASTY = List.of(
            ".nan",
            ".inf",
            "-.inf",
            "1e400",
            "-1",
            "-0",
            "0",
            "1",
            "63",
            "240",
            "3650",
            "0.999",
            "1e-9",
            "",
            "~",
            "''",
            "\"\"",
            "[]",
            "{}",
            "[[[]]]",
            "{a: {b: c}}",
            "99999999999999999999",
            "9223372036854775807",
            "2147483648",
            "0x1F",
            "1_000",
            "1,5",
            "*",
            "*a",
            "&a [*a]",
            "&a b",
            "!!binary x",
            "!<tag:x> y",
            "<<",
            "? x",
            "- x",
            "|",
            ">",
            "%TAG",
            "---",
            "...",
            "\t",
            "\r\n",
            "\r",
            "\0",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\uD800",
            "😀",
            "🇮🇶".repeat(30),
            "بعثة",
            "x".repeat(5_000),
            "[".repeat(60),
            "[".repeat(5_000),
            "{a: ".repeat(60),
            "2024-02-30",
            "2024-13-01",
            "0000-00-00",
            "9999-12-31",
            "-999999999-01-01",
            "02-29",
            "north",
            "harbour",
            "closure-m",
            "01",
            "21",
            "host",
            "threat",
            "true",
            "no",
            "L",
            "closed",
            "#",
            "\"",
            "'",
            ",",
            ":",
            ": ",
            "\"a\nb\"",
            "a\n",
            "\\",
            "\\u0000");

    private Damage() {}

    static byte[] damaged(String text, SplittableRandom random) {
        String worse = text;
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            worse = switch (random.nextInt(6)) {
                case 0 -> withLines(worse, random, false);
                case 1 -> withLines(worse, random, true);
                case 2 -> worse.replace("\n", "\r\n");
                case 3 -> withToken(worse, random);
                case 4 -> withToken(worse, random);
                default -> withInsertion(worse, random);
            };
        }
        byte[] bytes = worse.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return random.nextInt(50) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    private static String withLines(String text, SplittableRandom random, boolean twice) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        if (twice) {
            lines.add(random.nextInt(lines.size()), lines.get(at));
        } else {
            lines.remove(at);
        }
        return String.join("\n", lines);
    }

    private static String withInsertion(String text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + NASTY.get(random.nextInt(NASTY.size())) + text.substring(at);
    }

    /** Replaces one word, number or date by something nasty, or by another word of the file. */
    private static String withToken(String text, SplittableRandom random) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
        if (tokens.isEmpty()) {
            return text;
        }
        int[] token = tokens.get(random.nextInt(tokens.size()));
        int[] other = tokens.get(random.nextInt(tokens.size()));
        String value =
                random.nextBoolean() ? NASTY.get(random.nextInt(NASTY.size())) : text.substring(other[0], other[1]);
        return text.substring(0, token[0]) + value + text.substring(token[1]);
    }
}
