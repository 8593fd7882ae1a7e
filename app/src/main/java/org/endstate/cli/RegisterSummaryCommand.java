package org.endstate.cli;

import static org.endstate.cli.Messages.of;
import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.endstate.evidence.register.DailySummary;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code endstate register summary}: what was observed in a period, apart from what it is assessed to be. */
@Command(name = "summary", sortOptions = false, abbreviateSynopsis = true)
final class RegisterSummaryCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private RegisterSource source = new RegisterSource();

    @Option(names = "--from", paramLabel = "DATE", required = true, converter = Arguments.Day.class)
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", converter = Arguments.Day.class)
    private Optional<LocalDate> to = Optional.empty();

    RegisterSummaryCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        to.filter(last -> last.isBefore(from)).ifPresent(last -> {
            throw new Refusal(text("register.backwards", last, from));
        });
        return source.read(desk, this::summary);
    }

    private int summary(Register register) {
        DailySummary summary = DailySummary.of(register, new Period(from, to.orElse(from)));
        desk.result(text("register.summary", summary.period(), summary.period().previous()));
        desk.result(text("register.observed"));
        if (summary.counts().isEmpty()) {
            desk.result(text("register.no-events"));
        }
        new TreeMap<>(summary.counts()).forEach((kind, change) -> change(of("register.event", kind), change));
        summary.observed()
                .forEach(event -> desk.result(text(
                        "register.event",
                        event.period(),
                        event.what().en(),
                        event.place().name())));
        Map<String, Integer> areas = new TreeMap<>(summary.areas());
        areas.forEach((area, count) -> desk.result(text("register.area", area, count)));
        desk.result(text(
                "register.country-only",
                summary.countryOnly(),
                summary.observed().size()));
        desk.result(text("register.denials"));
        new TreeMap<>(summary.denials())
                .forEach((party, change) -> change(party.isEmpty() ? text("register.party-unstated") : party, change));
        desk.result(text("register.assessed"));
        summary.assessed()
                .forEach(a -> desk.result(text(
                        "register.assessment",
                        a.body().name(),
                        a.event(),
                        of("register.attribution", a.finding().attribution()),
                        of("register.confidence", a.finding().confidence()))));
        return Exit.DONE;
    }

    private void change(String what, DailySummary.Change change) {
        desk.result(text("register.change", what, change.now(), change.before()));
    }
}
