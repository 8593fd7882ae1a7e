package org.endstate.report.statement;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.endstate.agreement.Language;
import org.endstate.report.QrCode;

/**
 * A statement as an Office Open XML document: a column for each language, Arabic in paragraphs that run from right to
 * left and in fonts for complex scripts. Its dates are the day of the statement, so the same statement gives the same
 * bytes.
 */
public final class StatementDocx {

    private static final int CODE_points = 96;

    private final StatementSheet sheet;
    private final XWPFDocument document;

    private StatementDocx(StatementSheet sheet, XWPFDocument document) {
        this.sheet = sheet;
        this.document = document;
    }

    /** The bytes of the document. */
    public static byte[] render(StatementSheet sheet) {
        try (XWPFDocument document = new XWPFDocument()) {
            new StatementDocx(sheet, document).write();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return Timeless.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The statement [" + sheet.title().in(Language.EN) + "] cannot be set.", e);
        }
    }

    private void write() throws IOException, InvalidFormatException {
        properties();
        DocxPage.a4(document);
        XWPFTable table = table();
        for (Row row : sheet.rows()) {
            XWPFTableRow cells = row.equals(sheet.title()) ? table.getRow(0) : table.createRow();
            for (Language language : Language.values()) {
                cell(row, language, cells.getCell(language.ordinal()));
            }
        }
        code();
        for (Language language : Language.values()) {
            String text =
                    new StatementWords(language).of("seal", sheet.seal().text().hex());
            new DocxText(language, DocxText.Look.REFERENCE).write(document.createParagraph(), text);
        }
    }

    private void properties() throws InvalidFormatException {
        CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(sheet.title().in(Language.EN));
        core.setCreator("Endstate");
        core.setCreated(sheet.date() + "T00:00:00Z");
        core.setModified(sheet.date() + "T00:00:00Z");
    }

    private XWPFTable table() {
        XWPFTable table = document.createTable(1, Language.values().length);
        table.setWidth("100%");
        table.removeBorders();
        table.setCellMargins(60, 120, 60, 120);
        return table;
    }

    private static void cell(Row row, Language language, XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphArray(0);
        new DocxText(language, DocxText.Look.of(row.role()))
                .write(first == null ? cell.addParagraph() : first, row.in(language));
        String reference = row.referenceIn(language);
        if (!reference.isEmpty()) {
            new DocxText(language, DocxText.Look.REFERENCE).write(cell.addParagraph(), reference);
        }
    }

    private void code() throws IOException, InvalidFormatException {
        Optional<byte[]> image = QrCode.png(sheet.seal().code());
        if (image.isPresent()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(image.get()),
                            PictureType.PNG,
                            new StatementWords(Language.EN).of("code"),
                            Units.toEMU(CODE_points),
                            Units.toEMU(CODE_points));
        }
    }
}
