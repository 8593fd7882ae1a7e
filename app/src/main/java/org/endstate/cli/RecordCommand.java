package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.endstate.record.Copying;
import org.endstate.record.RecordPlace;
import org.endstate.record.Replicas;
import org.endstate.record.Verdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code endstate record}: copies of a record, out of the database it grows in and back. */
final class RecordCommand {

    private RecordCommand() {}

    /** The command with those below it: they differ in whether the other place may hold a record. */
    static CommandLine with(Desk desk) {
        CommandLine record = GroupCommand.of(desk);
        record.addSubcommand("export", new Copy(desk, true));
        record.addSubcommand("import", new Copy(desk, false));
        record.addSubcommand("backup", new Copy(desk, true));
        record.addSubcommand("restore", new Copy(desk, true));
        return record;
    }

    /** Copies a record, verified before and after; the other place has all of it or is as it was. */
    @Command(sortOptions = false)
    static final class Copy implements Callable<Integer> {

        private final Desk desk;
        private final boolean fresh;

        @Option(names = "--from", paramLabel = "PLACE", required = true)
        private String from = "";

        @Option(names = "--to", paramLabel = "PLACE", required = true)
        private String to = "";

        @Option(
                names = {"-h", "--help"},
                usageHelp = true)
        private boolean help;

        Copy(Desk desk, boolean fresh) {
            this.desk = desk;
            this.fresh = fresh;
        }

        @Override
        public Integer call() throws IOException {
            return switch (Copying.of(place(from), place(to), fresh)) {
                case Copying.Done(Verdict verdict, long added) -> done(verdict, added);
                case Copying.Nothing() -> throw new Refusal(text("record.nothing", from));
                case Copying.Unsound(Verdict verdict) -> {
                    verdict.findings().forEach(finding -> desk.remark(VerifyRecord.words(finding)));
                    throw new Refusal(text("record.refused"));
                }
                case Copying.Occupied() -> throw new Refusal(text("record.occupied", to));
                case Copying.Apart(Replicas replicas) -> throw new Refusal(VerifyRecord.words(replicas));
            };
        }

        private RecordPlace place(String name) throws IOException {
            Surroundings around = desk.surroundings();
            Optional<String> password = Optional.ofNullable(around.environment().get("PGPASSWORD"));
            try {
                return desk.services().record().place(name, around.places().here(), password);
            } catch (IllegalArgumentException e) {
                throw new Refusal(String.valueOf(e.getMessage()));
            }
        }

        private int done(Verdict verdict, long added) {
            long entries = verdict.entries();
            desk.result(text("record.copied", verdict.origin(), Numbers.whole(added), Numbers.whole(entries), to));
            desk.result(text("root", verdict.root()));
            long bound = verdict.signedByAllParties();
            desk.result(text("record.bound", Numbers.whole(bound), Numbers.whole(entries - bound)));
            return Exit.DONE;
        }
    }
}
