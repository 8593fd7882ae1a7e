package org.endstate.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.cli.AgreementServices;
import org.endstate.cli.Rendering;
import org.endstate.formats.mission.StatementFile;
import org.endstate.formats.mission.StatementReading;
import org.endstate.report.statement.StatementDocx;
import org.endstate.report.statement.StatementPage;
import org.endstate.report.statement.StatementPdf;
import org.endstate.report.statement.StatementSheet;
import org.endstate.report.statement.StatementText;
import org.endstate.report.typeset.UnsetText;

/** What the agreement commands need, each part made by its adapter. */
final class AgreementWork implements AgreementServices {

    @Override
    public ReadItems read(Path file) {
        return switch (StatementFile.read(file)) {
            case StatementReading.Complete complete -> new Usable(complete.head(), complete::items, complete.terms());
            case StatementReading.Refused refused ->
                new Unusable(
                        refused.problems().stream().map(FolderReading::problem).toList());
        };
    }

    @Override
    public List<String> render(JointStatement statement, Rendering.Sink sink) throws IOException {
        StatementSheet sheet = StatementSheet.of(statement);
        try {
            sink.file("statement.pdf", StatementPdf.render(sheet));
        } catch (UnsetText e) {
            return e.complaints();
        }
        sink.text("statement.txt", StatementText.of(sheet));
        sink.text("statement.html", StatementPage.render(sheet));
        sink.file("statement.docx", StatementDocx.render(sheet));
        return List.of();
    }
}
