package org.endstate.report.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.endstate.PlannedMission;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Actuals;
import org.endstate.oversight.Alarms;
import org.endstate.oversight.OversightInputs;
import org.endstate.report.handover.PackWords.Digits;
import org.endstate.requirements.SiteWork;
import org.endstate.timeline.OptionKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The medium site "harbour" of a test mission, of which everything is stated. */
class HandoverPackTest {

    private static final Path FOLDER = Path.of("src/test/resources/broken-missions/requirements-none");
    private static final PlanResult RESULT = PlannedMission.plan(FOLDER, Optional.empty(), 100);
    private static final Pattern PAGE = Pattern.compile("/Type /Page\\b");

    private static HandoverPack pack(String site, String language, Digits digits) {
        return HandoverPack.of(HandoverPack.Source.of(RESULT, OptionKind.HYBRID), site, PackWords.in(language, digits));
    }

    private static Document page(String site, String language) {
        return Jsoup.parse(PackPage.render(pack(site, language, Digits.ARABIC_INDIC)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void a_medium_site_fits_on_four_pages(String language) {
        byte[] pdf = PackPdf.render(pack("harbour", language, Digits.ARABIC_INDIC));
        long pages = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        assertThat(pages).isBetween(2L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_same_pack_has_the_same_bytes(String language) {
        HandoverPack pack = pack("harbour", language, Digits.ARABIC_INDIC);
        byte[] first = PackPdf.render(pack);
        assertThat(Arrays.equals(PackPdf.render(pack), first)).isTrue();
        assertThat(new String(first, StandardCharsets.ISO_8859_1))
                .as("FOP writes the time of day, and draws the file's id from it")
                .contains("<xmp:MetadataDate>2024-01-27T00:00:00Z<")
                .doesNotContainPattern("20(2[5-9]|[3-9][0-9])-[0-9]{2}-[0-9]{2}T");
        assertThat(PackPage.render(pack)).isEqualTo(PackPage.render(pack));
    }

    @Test
    void everything_that_is_stated_of_the_site_stands_in_it() {
        assertThat(page("harbour", "en").text())
                .contains("Harbour", "North Province", "transferred to the host's forces", "1 Sep 2024")
                .contains("Generators", "plant", "Environment agency", "1 Mar 2019", "4 Jan 2025", "no end")
                .contains("Water and sewer are split", "met", "Roof of the workshop leaks", "remedied")
                .contains("20 Jan 2024", "stays here while open: Outpost")
                .contains("200; the corridor takes 20 a week", "Coast road", "5 to 40 days, most likely 10")
                .contains("40,000 USD a week")
                .contains("4 items were found that stand on no property record.");
    }

    @ParameterizedTest
    @CsvSource({"en, done 20 Jan 2024", "ar, أُنجز في ٢٠ كانون الثاني ٢٠٢٤"})
    void what_is_reported_as_done_stands_in_the_checklist(String language, String done) {
        SiteWork work = RESULT.dossier().inputs().work().getSite("harbour");
        String first = work.tasks().getFirst().id();
        HandoverPack before = pack("harbour", language, Digits.ARABIC_INDIC);
        HandoverPack after = HandoverPack.of(
                HandoverPack.Source.of(RESULT.statedAs(reporting("harbour/" + first)), OptionKind.HYBRID),
                "harbour",
                PackWords.in(language, Digits.ARABIC_INDIC));
        assertThat(PackPage.render(before)).doesNotContain(done);
        assertThat(PackPage.render(after)).contains(done);
    }

    /** The mission with this task done a week before the planning date. */
    private static Dossier reporting(String task) {
        Dossier dossier = RESULT.dossier();
        Dossier.Inputs inputs = dossier.inputs();
        Actual report = new Actual(
                "r1",
                new Actual.Happening(task, Actual.Event.DONE, ""),
                new Actual.When(LocalDate.of(2024, 1, 20), Actual.Precision.DAY),
                LocalDate.of(2024, 1, 20),
                List.of(),
                Optional.empty(),
                "");
        return new Dossier(
                dossier.mission(),
                new Dossier.Inputs(
                        inputs.evidence(),
                        inputs.scale(),
                        inputs.work(),
                        inputs.capability(),
                        inputs.pastExits(),
                        new OversightInputs(new Actuals(List.of(report)), List.of(), Alarms.Settings.DEFAULT)),
                dossier.commitments(),
                dossier.settings(),
                dossier.origin());
    }

    @Test
    void what_is_not_stated_is_shown_so_and_never_as_none() {
        Document outpost = page("outpost", "en");
        assertThat(outpost.text())
                .contains("Not stated: Inventory, Handover set for, Receiver's conditions")
                .contains("does not exist")
                .doesNotContain("The receiver has none", "The inspection found none");
    }

    @Test
    void every_task_is_on_the_checklist_with_its_planned_days_and_room_for_both_parties() {
        List<String> rows = page("harbour", "en")
                .select("table:has(th:contains(Done)) tbody tr")
                .eachText();
        assertThat(rows).hasSize(24);
        assertThat(rows.getFirst())
                .matches("01 Decide the outcome and name the receiver \\d+ \\w+ 2024 \\d+ \\w+ 2024");
        assertThat(rows.get(20)).startsWith("21 Sign the handover document").endsWith("Leave the south");
    }

    @Test
    void a_signature_is_asked_of_both_principals_and_of_no_observer() {
        assertThat(page("harbour", "en").select(".signatures tbody th").eachText())
                .containsExactly("Host state", "Lead nation");
    }

    @Test
    void the_arabic_page_runs_from_right_to_left_in_arabic_digits() {
        Document page = page("harbour", "ar");
        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.text()).contains("طريق الساحل", "مولدات", "٤٠٬٠٠٠ USD", "١ أيلول ٢٠٢٤");
    }

    @Test
    void arabic_has_western_digits_where_they_are_chosen() {
        assertThat(PackPage.render(pack("harbour", "ar", Digits.WESTERN))).contains("1 أيلول 2024", "40,000 USD");
    }

    /**
     * FOP's intermediate format holds what is drawn: each letter in the form that its neighbours ask for, for which
     * there mostly is no code point but one of private use. With a font that FOP cannot shape, letters are drawn as
     * they are written, from left to right: custody, "الحراسة", as its seven letters in reverse.
     */
    @Test
    void arabic_letters_are_drawn_in_their_joined_forms() {
        List<String> drawn = matches(drawing(), "<text [^>]*>([^<]*)</text>");
        String custody = "\u0627\u0644\u062D\u0631\u0627\u0633\u0629";
        assertThat(page("harbour", "ar").select("h2").eachText()).contains(custody);
        assertThat(drawn)
                .noneMatch(text -> text.contains(custody) || text.contains(new StringBuilder(custody).reverse()));
        assertThat(drawn)
                .filteredOn(text -> text.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF))
                .hasSizeGreaterThan(100);
    }

    @Test
    void the_first_column_of_an_arabic_checklist_is_the_rightmost() {
        String cell = "translate\\((\\d+),\\d+\\)\"><border-rect[^>]*>(?:<font[^>]*>)?<text[^>]*>";
        List<Integer> first = matches(drawing(), cell + "\u0660\u0661<").stream()
                .map(Integer::valueOf)
                .toList();
        int rightmost = matches(drawing(), cell).stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
        assertThat(first).containsOnly(rightmost);
    }

    private static String drawing() {
        return new String(
                PackPdf.render(pack("harbour", "ar", Digits.ARABIC_INDIC), "application/X-fop-intermediate-format"),
                StandardCharsets.UTF_8);
    }

    private static List<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void a_character_that_no_font_has_is_an_error_and_not_a_blank() {
        HandoverPack broken = new HandoverPack(
                "Pack",
                List.of(new Block.Paragraph("\u4E2D", false)),
                "",
                LocalDate.of(2024, 1, 27),
                PackWords.in("en", Digits.WESTERN));
        assertThatThrownBy(() -> PackPdf.render(broken)).hasMessageContaining("is not set as written");
    }
}
