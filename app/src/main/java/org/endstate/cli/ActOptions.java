package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.commission.proceedings.SignedAct;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.LedgerStore;
import org.endstate.record.SigningKey;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Who acts, on which record, and when: the options of every command by which something is done in the commission. */
final class ActOptions {

    @Option(names = "--record", paramLabel = "PLACE", required = true)
    private String record = "";

    @Option(names = "--as", paramLabel = "KEYFILE", required = true)
    private Path key = Path.of("");

    @Option(names = "--at", paramLabel = "TIME", converter = Moment.class)
    private Optional<Instant> at = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** A moment of whole seconds. */
    static final class Moment implements ITypeConverter<Instant> {
        @Override
        public Instant convert(String value) {
            try {
                Instant moment = Instant.parse(value);
                if (moment.getNano() == 0) {
                    return moment;
                }
            } catch (DateTimeParseException e) {
                // told below with what would do
            }
            throw new TypeConversionException(text("usage.moment", value));
        }
    }

    String record() {
        return record;
    }

    Instant time(Desk desk) {
        return at.orElseGet(() -> desk.services().commission().now());
    }

    /**
     * Does this on the record as it stands, or says why it is not taken and what would be right. What was done already,
     * to the byte, is done once: the answer may have been lost.
     */
    int act(Desk desk, CommissionRecord before, Act act) throws IOException {
        Draft draft = draft(desk, before.verdict().origin(), act);
        if (before.entries().stream().noneMatch(entry -> entry.draft().equals(draft))) {
            refuse(before.now(), draft);
        }
        return append(desk, before.verdict().origin(), List.of(draft), List.of(ActWords.of(draft.author(), act)));
    }

    /** The entry by which the holder of the key does this. */
    Draft draft(Desk desk, String origin, Act act) throws IOException {
        SigningKey signer = KeyFiles.privateKey(desk.resolve(key));
        return SignedAct.of(origin, time(desk), act, signer);
    }

    static void refuse(Proceedings now, Draft draft) {
        now.against(draft).ifPresent(why -> {
            throw new Refusal(ActWords.why(why));
        });
    }

    /**
     * Puts entries down, all or none.
     *
     * @param told what each of them says, in words
     */
    int append(Desk desk, String origin, List<Draft> drafts, List<String> told) throws IOException {
        Path here = desk.surroundings().places().here();
        List<Entry> entries = new ArrayList<>();
        try (LedgerStore ledger =
                desk.services().commission().ledger(record, here, CommissionRecord.password(desk), origin)) {
            entries.addAll(ledger.append(drafts));
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
        for (int i = 0; i < entries.size(); i++) {
            desk.result(
                    text("commission.done", Long.toString(entries.get(i).place().seq()), told.get(i)));
        }
        return Exit.DONE;
    }
}
