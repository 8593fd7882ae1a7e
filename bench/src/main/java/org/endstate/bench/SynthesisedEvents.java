package org.endstate.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Invented events in the layout of the Georeferenced Event Dataset 25.1: its 49 columns, and about as many bytes a row
 * as the real release has (600). The same seed gives the same bytes.
 */
final class SynthesisedEvents {

    private static final String HEADER = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
            + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
            + "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
            + "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,"
            + "longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,"
            + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob\n";
    private static final List<String> COUNTRIES = List.of("Iraq", "Syria", "Mali", "Sudan", "Somalia", "Afghanistan");
    private static final List<List<String>> AREAS = List.of(
            List.of("Al Anbār province", "Kirkūk province", "Nīnawá province", "Baghdād province", "Diyālá province"),
            List.of("Aleppo governorate", "Idlib governorate", "Homs governorate", "Daraa governorate"),
            List.of("Mopti region", "Gao region", "Kidal region", "Timbuktu region"),
            List.of("North Darfur state", "Khartoum state", "Blue Nile state"),
            List.of("Banaadir region", "Bay region", "Gedo region", "Lower Shabelle region"),
            List.of("Kabul province", "Helmand province", "Kandahar province", "Ghazni province"));
    private static final List<String> WORDS = List.of(
            "government",
            "forces",
            "attack",
            "village",
            "killed",
            "soldiers",
            "report",
            "militants",
            "near",
            "district",
            "clash",
            "army",
            "civilians",
            "armed",
            "town",
            "security",
            "police",
            "officials",
            "group",
            "said");

    private final SplittableRandom random;

    private SynthesisedEvents(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Path csv(Path folder, int events, long seed) throws IOException {
        Path file = folder.resolve("GEDEvent_v25_1.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SynthesisedEvents(seed).write(out, events);
        }
        return file;
    }

    static Path zip(Path folder, Path csv) throws IOException {
        Path file = folder.resolve("ged251-csv.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("GEDEvent_v25_1.csv"));
            Files.copy(csv, out);
            out.closeEntry();
        }
        return file;
    }

    private void write(OutputStream out, int events) throws IOException {
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16)) {
            writer.write(HEADER);
            for (int i = 0; i < events; i++) {
                writer.write(row(i));
            }
        }
    }

    private String row(int number) {
        int country = random.nextInt(COUNTRIES.size());
        List<String> areas = AREAS.get(country);
        String area = areas.get(random.nextInt(areas.size()));
        LocalDate day = LocalDate.of(1989, 1, 1).plusDays(random.nextInt(13_149));
        int best = random.nextInt(4) == 0 ? 0 : random.nextInt(12);
        int precision = random.nextInt(10) == 0 ? 6 : 1 + random.nextInt(4);
        double north = 30 + random.nextDouble() * 5;
        double east = 40 + random.nextDouble() * 5;
        String sides = COUNTRIES.get(country) + " - group " + random.nextInt(300);
        return String.join(
                ",",
                (100_000 + number) + ",REL-" + day.getYear() + "-1-" + number + "-" + random.nextInt(99),
                day.getYear() + ",True,Clear," + (1 + random.nextInt(3)) + ",11" + random.nextInt(900),
                "12" + random.nextInt(900) + "," + COUNTRIES.get(country) + ": Government,13,14," + sides + ",15,16",
                "Government of " + COUNTRIES.get(country) + ",17,18,group " + random.nextInt(300) + ",2",
                "\"" + words(9) + "; " + words(7) + "\"," + words(2) + "," + day + ",\"" + words(10) + ", " + words(4)
                        + "\"," + words(3),
                precision + "," + words(1) + " town,\"" + words(5) + ", " + words(3) + "\"",
                precision == 6 ? "," : area + "," + words(1) + " district " + random.nextInt(9),
                String.format(Locale.ROOT, "%.6f,%.6f,POINT (%.6f %.6f)", north, east, east, north),
                (170_000 + random.nextInt(9_000)) + "," + COUNTRIES.get(country) + "," + (600 + country) + ",Asia,1,2",
                day + " 00:00:00.000," + day.plusDays(random.nextInt(3)) + " 00:00:00.000",
                best + ",0," + best / 2 + ",0," + best + "," + (best + random.nextInt(5)) + "," + best / 2 + ",645,\n");
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
