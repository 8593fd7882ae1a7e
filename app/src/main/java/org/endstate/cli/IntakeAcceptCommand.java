package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate intake accept}: writes the candidates a person accepted as accounts. */
@Command(name = "accept", sortOptions = false, abbreviateSynopsis = true)
final class IntakeAcceptCommand implements Callable<Integer> {

    private static final String ACCOUNTS = "accounts.yaml";

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Option(names = "--output", paramLabel = "FILE", defaultValue = ACCOUNTS)
    private Path output = Path.of(ACCOUNTS);

    @Mixin
    private ShowOptions options = new ShowOptions();

    IntakeAcceptCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Path given = desk.resolve(file);
        if (!Files.isRegularFile(given)) {
            throw new Refusal(text("intake.nothing", file));
        }
        IntakeServices.Decided decided = desk.services().intake().decide(Files.readString(given), file.toString());
        if (!decided.problems().isEmpty()) {
            return RefusedFolder.report(
                    desk, new MissionReading.Refused(decided.problems()), options.refusal(), "intake.closing");
        }
        if (Files.exists(desk.resolve(output))) {
            throw new Refusal(text("intake.exists", output));
        }
        write(decided.accounts());
        report(decided);
        return Exit.DONE;
    }

    private void write(String accounts) throws IOException {
        Path target = desk.resolve(output).toAbsolutePath();
        Path aside = Files.createTempFile(target.getParent(), ".accounts", ".yaml");
        Files.write(aside, accounts.getBytes(StandardCharsets.UTF_8));
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void report(IntakeServices.Decided decided) {
        if (options.json()) {
            Map<String, Object> all = Json.exit(Exit.DONE);
            all.put("accepted", decided.accepted());
            all.put("rejected", decided.rejected());
            all.put("undecided", decided.undecided());
            all.put("file", output.toString());
            desk.result(Json.write(all));
        } else {
            desk.result(text("intake.accepted", decided.accepted(), decided.rejected(), decided.undecided(), output));
        }
    }
}
