package org.endstate.formats.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.endstate.evidence.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of damaged files: importing never throws and never hangs. A failure prints the seed that repeats it. */
class HostileEventDataTest {

    private static final int MUTATIONS = Integer.getInteger("endstate.mutations", 4_000);
    private static final List<String> NASTY = List.of(
            "",
            ",",
            "\"",
            "\n",
            "\r",
            "\"\"",
            "NaN",
            "Infinity",
            "-1",
            "1e400",
            "99999999999",
            "0x1F",
            "2018-02-30",
            "9999-12-31",
            "0000-00-00",
            "\0",
            "\ufeff",
            "\uD83D",
            "😀",
            "بعثة",
            "x".repeat(5_000),
            "#",
            ";",
            "\t",
            "*",
            "best",
            "date_start",
            "month",
            "12",
            "7",
            "6");
    private static final List<String> TABLES = List.of(
            """
            id,type_of_violence,where_prec,adm_1,adm_2,latitude,longitude,country,date_start,date_end,deaths_civilians,low,best,high
            1,1,1,Baghdad,x,33.3,44.4,Iraq,2018-01-05 00:00:00.000,2018-01-05,0,1,1,1
            2,3,2,,,33.3,44.4,Iraq,2018-02-05,2018-03-05,2,1,2,9
            3,2,6,"a, ""b\""",,,,Mali,2018-02-05,2018-02-05,0,0,0,0
            """,
            """
            event_id_cnty,event_date,event_type,actor1,actor2,country,admin1,latitude,longitude,geo_precision,fatalities
            SDN1,27 January 2024,Battles,A,B,Sudan,Khartoum,15.6,32.5,1,4
            """,
            "month_id,country_id,ged_sb,ged_os\n457,57,3,0\n458,57,0,1\n",
            "year,month,area,low,best,high,events\n2018,1,north,1,2,3,1\n",
            ",IRQ,SYR\n2018-01-01,5,0\n2018-02-01,,3.0\n");

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void importing_a_damaged_table_never_throws_and_never_hangs() {
        Importing importing = new Importing(folder);
        for (int seed = 0; seed < MUTATIONS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            String text = TABLES.get(seed % TABLES.size());
            for (int i = random.nextInt(4); i >= 0; i--) {
                text = damaged(text, random);
            }
            read(importing.file("GEDEvent_v20_1.csv", text), seed);
        }
    }

    @Test
    @Timeout(120)
    void importing_a_damaged_packed_file_never_throws_and_never_hangs() throws IOException {
        Importing importing = new Importing(folder);
        List<byte[]> whole = List.of(
                Files.readAllBytes(importing.gzip("a", TABLES.getFirst().getBytes(StandardCharsets.UTF_8))),
                Files.readAllBytes(importing.zip("b", "a.csv", TABLES.getFirst())));
        for (int seed = 0; seed < MUTATIONS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = whole.get(seed % whole.size()).clone();
            for (int i = random.nextInt(8); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length);
            read(importing.file("packed", java.util.Arrays.copyOf(bytes, length)), seed);
        }
    }

    private static String damaged(String text, SplittableRandom random) {
        String nasty = NASTY.get(random.nextInt(NASTY.size()));
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(12));
        return text.substring(0, from) + nasty + text.substring(to);
    }

    private static void read(Path file, int seed) {
        Level level = seed % 2 == 0 ? Level.COUNTRY : Level.AREA;
        try {
            switch (EventData.read(List.of(file), Selection.of(level))) {
                case Imported.Complete complete -> {
                    assertThat(complete.tally().deaths()).isNotNegative();
                    assertThat(complete.tally().series().months()).isPositive();
                }
                case Imported.Refused refused -> assertThat(refused.problems()).isNotEmpty();
            }
        } catch (RuntimeException | Error e) {
            fail("seed " + seed, e);
        }
    }
}
