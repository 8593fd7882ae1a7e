package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.CharterKeys;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.record.Draft;
import org.endstate.record.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code endstate commission new}: begins a record with the keys that sign it, and puts the charter before the parties.
 */
@Command(name = "new", sortOptions = false, abbreviateSynopsis = true)
final class CommissionNewCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "CHARTER", descriptionKey = "CHARTER")
    private Path charter = Path.of("");

    @Mixin
    private ActOptions options = new ActOptions();

    CommissionNewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        CommissionServices.Founding founding =
                CommissionFiles.read(desk, desk.services().commission().charter(desk.resolve(charter)));
        String origin = founding.record();
        refuseSecond(origin);
        List<Draft> drafts = new ArrayList<>(CharterKeys.drafts(founding.charter(), options.time(desk)));
        Draft constitution = options.draft(desk, origin, new Act.Constitute(founding.charter()));
        ActOptions.refuse(new Proceedings(origin), constitution);
        List<String> told = new ArrayList<>(
                drafts.stream().map(key -> text("commission.key", key.author())).toList());
        drafts.add(constitution);
        told.add(ActWords.of(constitution.author(), new Act.Constitute(founding.charter())));
        return options.append(desk, origin, drafts, told);
    }

    private void refuseSecond(String origin) throws IOException {
        Path here = desk.surroundings().places().here();
        try (LedgerStore ledger =
                desk.services().commission().ledger(options.record(), here, CommissionRecord.password(desk), origin)) {
            if (ledger.size() > 0) {
                throw new Refusal(text("commission.begun", options.record()));
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
