package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand damaged missions: reading never throws and never hangs. A failure prints the seed that repeats it. */
class HostileMissionTest {

    private static final Path VALID = Path.of("src/test/resources/broken-missions/none-with-capability");
    private static final List<String> PATHS = List.of(
            "mission.yaml",
            "inputs/events.csv",
            "inputs/judgements.csv",
            "inputs/framework.yaml",
            "inputs/evidence.yaml",
            "inputs/elicitation.yaml",
            "inputs/past-exits.csv");
    private static final String EVENT_BY_EVENT = """
            id,date_start,date_end,adm_1,low,best,high,where
            1,2023-01-05 00:00:00.000,2023-02-01,North Province,0,1,2,"a, b"
            2,2023-03-01,2023-03-01,,1,1,1,"c ""d\""
            3,2023-03-01,2023-03-09,south,0,0,9,e
            """;
    private static final int MUTATIONS = Integer.getInteger("endstate.mutations", 10_000);

    private static final List<String> NASTY = List.of(
            ".nan",
            ".inf",
            "-.inf",
            "1e400",
            "-1",
            "-0",
            "0",
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

    @Test
    @Timeout(120)
    void reading_a_damaged_mission_never_throws_and_never_hangs() throws IOException {
        Map<String, String> valid = new TreeMap<>();
        for (String path : PATHS.subList(0, 6)) {
            valid.put(path, Files.readString(VALID.resolve(path)));
        }
        valid.put("inputs/past-exits.csv", "mission,unit,driver,planned,actual,source\na,b,deadline,2020-01-01,,X\n");
        String monthly = Files.readString(VALID.resolve("inputs/events.csv"));
        int complete = 0;
        for (long seed = 0; seed < MUTATIONS; seed++) {
            valid.put("inputs/events.csv", seed % 2 == 0 ? monthly : EVENT_BY_EVENT);
            complete += reads(damage(valid, seed), seed) ? 1 : 0;
        }
        assertThat(complete).isBetween(MUTATIONS / 100, MUTATIONS / 2);
    }

    private static boolean reads(MissionInMemory mission, long seed) {
        long start = System.nanoTime();
        boolean complete = false;
        try {
            complete = switch (MissionFolder.read(mission, Optional.empty())) {
                case Reading.Complete ignored -> true;
                case Reading.Refused(List<Problem> problems) -> problems.isEmpty();
            };
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail("Reading the mission damaged with seed " + seed + " threw", e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("time to read the mission damaged with seed %d", seed)
                .isLessThan(Duration.ofSeconds(10));
        return complete;
    }

    private static MissionInMemory damage(Map<String, String> valid, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MissionInMemory mission = new MissionInMemory();
        String victim = random.nextInt(10) < 5 ? PATHS.getFirst() : PATHS.get(random.nextInt(PATHS.size()));
        valid.forEach((path, text) -> {
            if (path.equals(victim)) {
                mission.with(path, damaged(text, random));
            } else {
                mission.with(path, text);
            }
        });
        return mission;
    }

    private static byte[] damaged(String text, SplittableRandom random) {
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
        var matcher = java.util.regex.Pattern.compile("[A-Za-z0-9.-]+").matcher(text);
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
