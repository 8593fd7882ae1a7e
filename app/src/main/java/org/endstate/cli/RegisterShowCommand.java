package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.SideBySide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate register show}: the questions, their accounts and where these differ. */
@Command(name = "show", sortOptions = false, abbreviateSynopsis = true)
final class RegisterShowCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--search", paramLabel = "TEXT")
    private Optional<String> search = Optional.empty();

    @Mixin
    private RegisterSource source = new RegisterSource();

    RegisterShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return source.read(desk, this::show);
    }

    private int show(Register register) {
        Set<RegisterEntry> found = new HashSet<>(search.map(register::search).orElse(register.entries()));
        int questions = 0;
        for (SideBySide side : register.questions()) {
            List<Account> accounts =
                    side.accounts().stream().filter(found::contains).toList();
            if (!accounts.isEmpty() || found.contains(side.question())) {
                questions++;
                print(side, found.contains(side.question()) ? side.accounts() : accounts);
            }
        }
        if (questions == 0) {
            desk.result(text("register.nothing"));
        }
        return Exit.DONE;
    }

    private void print(SideBySide side, List<Account> accounts) {
        desk.result(
                desk.resultPaint(Paint.When.auto).bold(side.question().text().en()));
        for (Account account : accounts) {
            desk.result(text(
                    "register.account",
                    account.statement().date(),
                    account.grade(),
                    account.statement().speaker().en(),
                    account.statement().says().en(),
                    String.join(", ", account.origin().sources())));
        }
        side.differences().stream()
                .filter(difference -> accounts.contains(difference.one()) && accounts.contains(difference.other()))
                .forEach(difference ->
                        desk.result("  ≠ " + desk.services().register().words(difference)));
        desk.result("");
    }
}
