package org.endstate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The mission of the tutorial with a second area, events one by one, reports of what happened, certificates and texts
 * that would do harm if they were not shown as they are written. Planned on 1 January 2026.
 */
final class ValleyFolder {

    private static final String EVENTS = """
            g25,2025-10-03,2025-10-05,2,Valley province,<script>alert(1)</script>,3,1,2,4
            "=HYPERLINK(""x"")",2025-10-20,2025-10-20,1,Valley province,,1,3,3,3
            g27,2025-11-09,2025-11-09,1,Valley province,,6,0,5,5
            g28,2025-11-12,2025-11-12,1,The Hills,,4,7,7,7
            g29,2025-12-20,2025-12-20,1,,,6,6,8,12
            """;

    private static final String ACTUALS = """
            id,unit,event,date,precision,value,source,reported,corrects,note
            r1,valley-camp/1,done,2025-12-10,day,,,2025-12-11,,Decided in October
            r2,valley-camp/3,begun,2025-12-20,day,,,2025-12-21,,<script>alert(2)</script>
            r3,valley-camp,strength,2026-02-01,day,80,,2026-02-02,,
            r4,valley-camp/3,done,2026-02-03,day,,,2026-02-04,,
            """;

    private static final String REQUIREMENTS = """
            sites:
              valley-camp:
                environment:
                  - {kind: baseline-study, issuer: "Agency <b>of</b> ground", issued: 2019-03-01, assumption: "Invented."}
                  - {kind: close-out-assessment, issuer: Agency, issued: 2025-01-01, validity: 365, assumption: "Invented."}
                  - {kind: clearance, issuer: Agency, issued: 2025-12-30, validity: 30, assumption: "Invented."}
                handover: 2026-05-01
                acceptance:
                  - {text: Water is split, state: met}
                  - {text: Power is split, state: open}
            """;

    private ValleyFolder() {}

    /** Writes it, planned in a second, and returns it as the only mission. */
    static List<Path> in(Path data) {
        Path original = FolderBackstage.oneSite().getFirst();
        Path copy = data.resolve("valley");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = copy.resolve(original.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to);
                } else {
                    Files.createDirectories(to);
                }
            }
            Path mission = copy.resolve("mission.yaml");
            Files.writeString(mission, changed(Files.readString(mission)));
            Files.writeString(copy.resolve("inputs/events.csv"), events());
            Files.writeString(copy.resolve("inputs/actuals.csv"), ACTUALS);
            Files.writeString(copy.resolve("inputs/requirements.yaml"), REQUIREMENTS);
            return List.of(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(String mission) {
        return mission.replace("scenarios: 2000", "scenarios: 100")
                        .replace(
                                "\nfunctions:",
                                "  - {id: hills, name: {en: \"The Hills\", ar: \"التلال\"}}\n\nfunctions:")
                        .replace("requires: [quiet,", "requires: [ground-file, quiet,")
                        .replace("\ngates:", """
                                  - {id: ground-file, name: {en: "Land file confirmed", ar: "تثبيت ملف الأرض"}, type: certificate, issuer: Land registry, after: [10, 20, 40], assumption: "Invented."}

                                gates:""")
                + "allotment: {rule: \"Three quarters to the Valley.\", shares: {valley: 0.75, hills: 0.25}}\n";
    }

    /** An event a month for two years before the ones that tests look at. */
    private static String events() {
        StringBuilder rows =
                new StringBuilder("id,date_start,date_end,date_prec,adm_1,adm_2,where_prec,low,best,high\n");
        for (int month = 0; month < 24; month++) {
            String day = (2023 + (month + 9) / 12) + String.format("-%02d-07", (month + 9) % 12 + 1);
            rows.append("g%d,%s,%s,1,Valley province,,1,%d,%d,%d\n".formatted(month, day, day, month, month, month));
        }
        return rows + EVENTS;
    }
}
