package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.endstate.commission.proceedings.Act;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code endstate register put}: puts what a file holds down on the record, all or nothing. */
@Command(name = "put", sortOptions = false, abbreviateSynopsis = true)
final class RegisterPutCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private Path file = Path.of("");

    @Mixin
    private ActOptions options = new ActOptions();

    RegisterPutCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        CommissionRecord record = CommissionRecord.of(desk, options.record());
        Register held = record.now().register();
        int before = held.entries().size();
        RegisterServices.Outcome outcome = desk.services().register().read(desk.resolve(file), held);
        return RegisterSource.told(desk, outcome, register -> {
            try {
                return put(
                        record,
                        register.entries().subList(before, register.entries().size()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private int put(CommissionRecord record, List<RegisterEntry> entries) throws IOException {
        if (entries.isEmpty()) {
            desk.result(text("register.put.nothing"));
            return Exit.DONE;
        }
        List<Draft> drafts = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Refused refused = new Refused(record);
        for (RegisterEntry entry : entries) {
            Act act = new Act.Register(entry);
            Draft draft = options.draft(desk, record.verdict().origin(), act);
            refused.hold(entry.id(), draft);
            drafts.add(draft);
            told.add(ActWords.of(draft.author(), act));
        }
        refused.end();
        return options.append(desk, record.verdict().origin(), drafts, told);
    }

    /** What would not be taken; each draft is held against the record with the drafts before it. */
    private static final class Refused {

        private final CommissionRecord record;
        private final Map<String, List<String>> reasons = new LinkedHashMap<>();
        private Entry.Place place;

        Refused(CommissionRecord record) {
            this.record = record;
            place = record.next();
        }

        void hold(String id, Draft draft) {
            record.now()
                    .against(draft)
                    .ifPresent(why -> reasons.computeIfAbsent(ActWords.why(why), same -> new ArrayList<>())
                            .add(id));
            Entry entry = new Entry(place, draft);
            place = entry.next();
            record.now().accept(entry);
        }

        void end() {
            if (!reasons.isEmpty()) {
                List<String> lines = new ArrayList<>(List.of(text("register.put.refused")));
                reasons.forEach((why, ids) -> lines.add(text("register.put.why", String.join(", ", ids), why)));
                throw new Refusal(String.join("\n", lines));
            }
        }
    }
}
