package org.endstate.report.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.endstate.agreement.Language;
import org.endstate.agreement.Standing;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.agreement.statement.StatementHead;
import org.endstate.agreement.statement.StatementItem;
import org.endstate.formats.mission.StatementFile;
import org.endstate.formats.mission.StatementReading;
import org.endstate.provenance.ContentHash;
import org.endstate.report.QrCode;
import org.endstate.report.typeset.UnsetText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StatementTest {

    private static final Path ITEMS =
            Path.of(System.getProperty("endstate.root", ".."), "missions/iraq-2024/statement/items.yaml");
    private static final Path GOLDEN = Path.of("src/test/resources/statement/iraq-2024.txt");
    private static final Map<String, Standing> AGREED = Map.of("host", Standing.AGREED, "lead", Standing.AGREED);

    private static StatementSheet iraq() {
        StatementReading.Complete read = (StatementReading.Complete) StatementFile.read(ITEMS);
        return sheet(read.head(), read.items());
    }

    private static StatementSheet sheet(StatementHead head, List<StatementItem> items) {
        return StatementSheet.of(((JointStatement.Outcome.Drawn) JointStatement.from(head, items)).statement());
    }

    private static StatementSheet small(StatementItem... items) {
        StatementHead head = new StatementHead(
                List.of(
                        new StatementHead.Signatory(
                                "host", Map.of(Language.EN, "the host", Language.AR, "الدولة المضيفة")),
                        new StatementHead.Signatory(
                                "lead", Map.of(Language.EN, "the lead", Language.AR, "قائد البعثة"))),
                LocalDate.of(2025, 3, 5),
                Optional.of(new StatementHead.SignedRecord("hmc", 40, ContentHash.of(new byte[] {1}))),
                Map.of());
        return sheet(head, List.of(items));
    }

    private static StatementItem item(String id, String kind, Map<String, Standing> standings, long entry) {
        return new StatementItem(
                id, kind, Map.of(Language.EN, "Text of " + id, Language.AR, "نص " + id), standings, entry);
    }

    @Test
    void the_statement_for_iraq_reads_as_it_was_read_and_approved() throws IOException {
        String text = StatementText.of(iraq());
        if (Boolean.getBoolean("endstate.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void what_is_not_agreed_stands_in_none_of_the_forms() throws IOException {
        StatementSheet sheet = small(
                item("stated", "clause", AGREED, 1),
                item("hidden", "clause", Map.of("host", Standing.AGREED, "lead", Standing.DISPUTED), 2));
        assertThat(StatementText.of(sheet)).contains("Text of stated").doesNotContain("hidden");
        assertThat(StatementPage.render(sheet)).contains("Text of stated").doesNotContain("hidden");
        assertThat(word(sheet)).contains("Text of stated").doesNotContain("hidden");
        assertThat(drawing(sheet)).contains("stated").doesNotContain("hidden");
    }

    @Test
    void a_list_that_all_agreed_to_names_open_items_and_not_their_words() {
        String text = StatementText.of(small(
                item("stated", "clause", AGREED, 1),
                item("consent", JointStatement.LISTING, AGREED, 5),
                item("hidden", "clause", Map.of("host", Standing.AGREED, "lead", Standing.DISPUTED), 2)));
        assertThat(text)
                .contains("Text of consent\n[consent, entry 5]", "- Entry 2: hidden (clause), disputed")
                .contains("- القيد ٢: hidden (clause)، متنازع عليه")
                .doesNotContain("Text of hidden", "نص hidden");
    }

    @Test
    void every_stated_item_has_its_id_and_entry_beside_it_in_every_form() throws IOException {
        StatementSheet sheet = small(item("first", "clause", AGREED, 31));
        Document page = Jsoup.parse(StatementPage.render(sheet));
        assertThat(page.select(".item a").eachText()).containsExactly("first, entry 31", "first، القيد ٣١");
        assertThat(page.select(".item").eachAttr("id")).containsExactly("en.first", "ar.first");
        assertThat(page.select(".item a").eachAttr("href")).containsExactly("#ar.first", "#en.first");
        assertThat(word(sheet)).contains("first, entry 31", "first، القيد ٣١");
        assertThat(drawing(sheet)).contains("entry 31", "٣١");
    }

    @Test
    void the_record_its_root_and_the_hash_of_the_text_stand_on_it_and_in_the_code() {
        StatementSheet sheet = small(item("first", "clause", AGREED, 31));
        String root = ContentHash.of(new byte[] {1}).hex();
        String hash = ContentHash.of(StatementText.of(sheet).getBytes(StandardCharsets.UTF_8))
                .hex();
        assertThat(sheet.seal().code())
                .isEqualTo("endstate statement\ndate 2025-03-05\nrecord hmc\nentries 40\nroot " + root + "\nsha-256 "
                        + hash + "\n");
        assertThat(StatementPage.render(sheet)).contains(root, hash, "<svg");
        assertThat(StatementText.of(sheet)).contains("Record hmc", root);
    }

    @Test
    void the_same_statement_has_the_same_bytes_in_every_form() {
        assertThat(StatementPage.render(iraq())).isEqualTo(StatementPage.render(iraq()));
        assertThat(StatementPdf.render(iraq())).isEqualTo(StatementPdf.render(iraq()));
        assertThat(StatementDocx.render(iraq())).isEqualTo(StatementDocx.render(iraq()));
    }

    @Test
    void nothing_in_the_word_document_is_of_today() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(StatementDocx.render(iraq())))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal().getYear()).as(entry.getName()).isEqualTo(1980);
                String content = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(content)
                            .contains("2024-09-27T00:00:00Z")
                            .doesNotContainPattern("20(2[5-9]|[3-9][0-9])-[0-9]{2}-[0-9]{2}T");
                }
            }
        }
    }

    @Test
    void arabic_in_the_word_document_runs_from_right_to_left_in_a_font_for_its_script() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(StatementDocx.render(iraq())))) {
            List<XWPFParagraph> arabic = document.getTables().getFirst().getRows().stream()
                    .map(row -> row.getCell(Language.AR.ordinal()))
                    .map(XWPFTableCell::getParagraphs)
                    .flatMap(List::stream)
                    .toList();
            assertThat(arabic).hasSizeGreaterThan(8).allSatisfy(paragraph -> {
                assertThat(paragraph.getCTP().getPPr().isSetBidi()).isTrue();
                assertThat(paragraph.getRuns()).allSatisfy(run -> {
                    boolean latin = run.text().chars().anyMatch(c -> c >= 'A' && c <= 'z');
                    boolean other = run.text().chars().anyMatch(c -> c >= 0x600 && c <= 0x6FF);
                    String format = run.getCTR().getRPr().xmlText();
                    assertThat(latin && other).as(run.text()).isFalse();
                    assertThat(format.contains("<w:rtl/>")).as(run.text()).isEqualTo(!latin);
                    assertThat(format).contains("w:cs=\"Amiri\"", latin ? "en-GB" : "w:bidi=\"ar-IQ\"", "<w:szCs");
                });
            });
        }
    }

    private static String word(StatementSheet sheet) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(StatementDocx.render(sheet)))) {
            StringBuilder text = new StringBuilder();
            document.getTables().forEach(table -> text.append(table.getText()));
            document.getParagraphs().forEach(paragraph -> text.append(paragraph.getText()));
            return text.toString();
        }
    }

    @Test
    void arabic_letters_in_the_pdf_are_drawn_in_their_joined_forms() {
        List<String> drawn = Pattern.compile("<text [^>]*>([^<]*)</text>")
                .matcher(drawing(iraq()))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(drawn)
                .filteredOn(text -> text.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF))
                .as("texts with glyphs for which there is no code point")
                .hasSizeGreaterThan(15);
        assertThat(drawn).noneMatch(text -> text.contains("اللجنة") || text.contains("ةنجللا"));
    }

    private static String drawing(StatementSheet sheet) {
        return new String(StatementPdf.render(sheet, "application/X-fop-intermediate-format"), StandardCharsets.UTF_8);
    }

    @Test
    void a_character_that_no_font_has_is_refused_and_not_left_blank() {
        StatementItem chinese =
                new StatementItem("first", "clause", Map.of(Language.EN, "\u4E2D", Language.AR, "نص"), AGREED, 1);
        assertThatThrownBy(() -> StatementPdf.render(small(chinese))).isInstanceOf(UnsetText.class);
    }

    @Test
    void the_page_has_an_article_for_each_language_in_its_direction() {
        Document page = Jsoup.parse(StatementPage.render(iraq()));
        assertThat(page.select("article").eachAttr("dir")).containsExactly("ltr", "rtl");
        assertThat(page.select("script, link, img, [src]")).isEmpty();
    }

    @Test
    void a_hash_is_broken_where_the_column_ends() {
        String hash = iraq().seal().text().hex();
        assertThat(drawing(iraq())).doesNotContain(hash).contains(hash.substring(0, 16));
    }

    @Test
    void the_code_can_be_read_back() throws IOException, ReaderException {
        String code = small(item("first", "clause", AGREED, 31)).seal().code();
        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(QrCode.png(code).orElseThrow()));
        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, width, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(code);
    }

    @Test
    void a_long_statement_is_set_on_several_pages_and_a_long_item_across_them() {
        StatementItem[] items = IntStream.range(0, 30)
                .mapToObj(i -> item("item-" + i, "clause", AGREED, i))
                .toArray(StatementItem[]::new);
        items[7] = new StatementItem(
                "long",
                "clause",
                Map.of(
                        Language.EN, "A sentence that goes on.\n".repeat(200),
                        Language.AR, "جملة تطول وتستمر. ".repeat(200)),
                AGREED,
                7);
        String pdf = new String(StatementPdf.render(small(items)), StandardCharsets.ISO_8859_1);
        assertThat(Pattern.compile("/Type /Page\\b").matcher(pdf).results().count())
                .isBetween(4L, 12L);
    }

    @Test
    void a_statement_from_a_file_says_that_nothing_can_be_verified() {
        assertThat(StatementText.of(iraq())).contains("nothing can be verified", "ولا يمكن التحقق من شيء");
    }

    @Test
    void words_of_items_are_never_read_as_markup() {
        StatementItem hostile = new StatementItem(
                "first",
                "clause",
                Map.of(Language.EN, "<script>alert(1)</script> & more", Language.AR, "<b>نص</b>"),
                AGREED,
                1);
        StatementSheet sheet = small(hostile);
        assertThat(Jsoup.parse(StatementPage.render(sheet)).select("script, b")).isEmpty();
        assertThat(Jsoup.parse(StatementPage.render(sheet))
                        .select(".item p")
                        .first()
                        .text())
                .isEqualTo("<script>alert(1)</script> & more");
    }
}
