package org.endstate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endstate.PlannedMission;
import org.endstate.threat.ThreatScale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole reports in Arabic. */
class ArabicReportTest {

    private static final Path PAST_EXITS = Path.of("src/main/resources/org/endstate/formats/mission/past-exits.csv");
    /** Why no native solver was used, quoted in the sentence that says so. */
    private static final String SOLVER_REASON = "nobody asked for it";

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    /** Three English words in a row are a sentence or a part of one. */
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z’']{2,}(?: [A-Za-z’']{2,}){2,}");

    @ParameterizedTest
    @CsvSource({"one-site, 2026-01-01", "iraq-2024, 2024-09-27"})
    void the_only_english_in_it_is_data_and_what_it_says_it_quotes(String mission, LocalDate asOf) throws IOException {
        Path folder = PlannedMission.MISSIONS.resolve(mission);
        Document page = Jsoup.parse(ReportPage.render(PlannedMission.plan(folder, Optional.of(asOf), 200), ARABIC));
        String said = said(folder);
        List<String> english = new ArrayList<>();
        page.select(".quoted").remove();
        for (Element element : page.body().getAllElements()) {
            SENTENCE.matcher(element.ownText())
                    .results()
                    .map(MatchResult::group)
                    .filter(sentence -> !said.contains(sentence))
                    .forEach(english::add);
        }
        assertThat(english).isEmpty();
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("ar");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
    }

    /** All that a mission folder and the data of every mission say, on one line. */
    private static String said(Path folder) throws IOException {
        StringBuilder all = new StringBuilder(
                ThreatScale.DEFAULT.source() + "\n" + SOLVER_REASON + "\n" + Files.readString(PAST_EXITS));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(ArabicReportTest::isText).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString().replaceAll("\\s+(# )?", " ");
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".csv");
    }

    @Test
    void a_name_in_arabic_begins_at_the_right_edge_of_a_drawing_and_one_in_english_at_the_left() {
        Svg svg = new Svg("id", "title", "description", 100, 20);
        svg.label("label", 4, 96, 12, "معسكر الوادي (2)").label("label", 4, 96, 12, "Valley Camp");
        assertThat(svg.close())
                .contains("x=\"96\" y=\"12\" text-anchor=\"start\" direction=\"rtl\">معسكر الوادي (2)<")
                .contains("x=\"4\" y=\"12\" text-anchor=\"start\">Valley Camp<");
    }
}
