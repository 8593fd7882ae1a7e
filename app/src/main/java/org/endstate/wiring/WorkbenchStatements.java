package org.endstate.wiring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.report.statement.StatementDocx;
import org.endstate.report.statement.StatementPage;
import org.endstate.report.statement.StatementPdf;
import org.endstate.report.statement.StatementSheet;
import org.endstate.report.statement.StatementText;
import org.endstate.report.typeset.UnsetText;
import org.endstate.web.Statements;

/** Joint statements as documents, for the workbench. */
final class WorkbenchStatements implements Statements {

    @Override
    public Outcome set(JointStatement statement, Form form) throws IOException {
        StatementSheet sheet = StatementSheet.of(statement);
        try {
            return new Outcome.Done(
                    switch (form) {
                        case PDF -> StatementPdf.render(sheet);
                        case DOCX -> StatementDocx.render(sheet);
                        case HTML -> StatementPage.render(sheet).getBytes(UTF_8);
                        case TXT -> StatementText.of(sheet).getBytes(UTF_8);
                    });
        } catch (UnsetText e) {
            return new Outcome.Unset(e.complaints());
        }
    }
}
