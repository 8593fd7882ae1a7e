package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.endstate.record.KeyName;
import org.endstate.record.SigningKey;
import org.endstate.record.VerifyingKey;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code endstate key}: the keys of a party, which stay with it. */
final class KeyCommand {

    private KeyCommand() {}

    /** The command with those below it. */
    static CommandLine with(Desk desk) {
        return GroupCommand.of(desk, new New(desk), new Show(desk));
    }

    private static int show(Desk desk, VerifyingKey key) {
        desk.result(text("key.public", key.text()));
        desk.result(text("key.fingerprint", key.fingerprint()));
        return Exit.DONE;
    }

    /** {@code endstate key new}: makes a key. */
    @Command(name = "new", sortOptions = false)
    static final class New implements Callable<Integer> {

        private final Desk desk;

        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "NAME")
        private String name = "";

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "FILE")
        private Path file = Path.of("");

        @Option(
                names = {"-h", "--help"},
                usageHelp = true)
        private boolean help;

        New(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() throws IOException {
            if (!KeyName.fits(name)) {
                throw new Refusal(text("key.name", name, KeyName.EXPECTED));
            }
            SigningKey key = SigningKey.of(name, desk.services().record().seed());
            KeyFiles.write(desk.resolve(file), key);
            desk.remark(text("key.written", file, KeyFiles.PUBLIC));
            return show(desk, key.verifyingKey());
        }
    }

    /** {@code endstate key show}: the public key of a private one. */
    @Command(name = "show", sortOptions = false)
    static final class Show implements Callable<Integer> {

        private final Desk desk;

        @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
        private Path file = Path.of("");

        @Option(
                names = {"-h", "--help"},
                usageHelp = true)
        private boolean help;

        Show(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() throws IOException {
            return show(desk, KeyFiles.privateKey(desk.resolve(file)).verifyingKey());
        }
    }
}
