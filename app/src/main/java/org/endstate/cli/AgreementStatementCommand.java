package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.agreement.compare.Discrepancy;
import org.endstate.agreement.compare.LanguageCheck;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.agreement.statement.StatementHead;
import org.endstate.agreement.statement.StatementItem;
import org.endstate.record.Manifest;
import org.endstate.record.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate agreement statement}: draws the joint statement from what all parties have agreed. */
@Command(name = "statement", sortOptions = false, abbreviateSynopsis = true)
final class AgreementStatementCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "ITEMS", descriptionKey = "ITEMS")
    private Path items = Path.of("");

    @Option(
            names = {"--out", "--output"},
            paramLabel = "DIR",
            required = true)
    private Path out = Path.of("");

    @Option(names = "--record", paramLabel = "PLACE")
    private Optional<String> record = Optional.empty();

    @Mixin
    private ShowOptions options = new ShowOptions();

    AgreementStatementCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return switch (desk.services().agreement().read(desk.resolve(items))) {
            case AgreementServices.Unusable unusable ->
                RefusedFolder.report(
                        desk, new MissionReading.Refused(unusable.problems()), options.refusal(), "plan.closing");
            case AgreementServices.Usable usable -> draw(usable);
        };
    }

    private int draw(AgreementServices.Usable usable) throws IOException {
        List<StatementItem> items = usable.items().get();
        StatementHead head = usable.head();
        if (record.isPresent()) {
            CommissionRecord read = CommissionRecord.of(desk, record.get());
            items = read.now().statementItems();
            head = head.drawnFrom(signed(read.verdict()));
        } else if (items.isEmpty()) {
            throw new Refusal(text("agreement.no-items"));
        }
        return switch (JointStatement.from(head, items)) {
            case JointStatement.Outcome.NothingToState nothing -> {
                new AgreementLines(desk.remarkPaint(options.color()))
                        .refused(nothing.refused())
                        .forEach(desk::remark);
                throw new Refusal(text("agreement.nothing-to-state"));
            }
            case JointStatement.Outcome.Drawn(JointStatement statement) -> write(statement, usable);
        };
    }

    /** What stands in a joint statement binds both parties: all of the record has to bear their signatures. */
    private static StatementHead.SignedRecord signed(Verdict verdict) {
        if (verdict.signedByAllParties() < verdict.entries()) {
            throw new Refusal(text(
                    "agreement.unsigned",
                    Numbers.whole(verdict.entries() - verdict.signedByAllParties()),
                    Numbers.whole(verdict.entries())));
        }
        return new StatementHead.SignedRecord(verdict.origin(), verdict.entries(), verdict.root());
    }

    private int write(JointStatement statement, AgreementServices.Usable usable) throws IOException {
        LongRun run = new LongRun(desk, new LongRun.Style(options.json(), false, true, options.color()));
        return run.into(out, folder -> {
            List<String> complaints = desk.services().agreement().render(statement, folder);
            if (!complaints.isEmpty()) {
                throw new Refusal(text("agreement.unset", String.join("; ", complaints)));
            }
            Optional<Manifest> manifest = folder.publish();
            manifest.ifPresent(written -> show(statement, usable, written));
            return manifest.isPresent() ? Exit.DONE : Exit.INTERRUPTED;
        });
    }

    private void show(JointStatement statement, AgreementServices.Usable usable, Manifest manifest) {
        List<Discrepancy> discrepancies =
                new LanguageCheck(usable.terms()).of(AgreementText.paragraphs(statement.stated()));
        if (options.json()) {
            Map<String, Object> all = AgreementJson.of(statement, discrepancies);
            all.putAll(Json.output(out.toString(), manifest));
            desk.result(Json.write(all));
            return;
        }
        AgreementLines lines = new AgreementLines(desk.resultPaint(options.color()));
        lines.drawn(statement).forEach(desk::result);
        desk.result("");
        lines.compared(discrepancies, usable.terms().size()).forEach(desk::result);
        desk.result("");
        new WrittenFiles(out, manifest).lines().forEach(desk::result);
    }
}
