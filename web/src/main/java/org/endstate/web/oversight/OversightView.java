package org.endstate.web.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.mission.Label;
import org.endstate.oversight.Actual;
import org.endstate.web.account.Role;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;
import org.endstate.web.run.Run;
import org.endstate.web.screen.MissionPage;

/** What the oversight screen shows. */
public final class OversightView {

    private static final List<String> PIECES = List.of("alarms", "standing", "decisions", "changes", "slips", "tables");

    private final MissionPage on;
    private final Found found;
    private final Optional<Run> run;
    private final List<String> problems;
    private final Written written;

    /** What is known of the mission. */
    record Found(
            List<Actual> reports, Map<String, Entries.Entry> entries, Optional<Stock> stock, List<String> pieces) {}

    OversightView(MissionPage on, Found found, Optional<Run> run, List<String> problems) {
        this.on = on;
        this.found = found;
        this.run = run;
        this.problems = List.copyOf(problems);
        this.written = new Written(on.page().language());
    }

    static List<String> shown() {
        return PIECES;
    }

    public MissionPage on() {
        return on;
    }

    /** What was refused, in sentences that the reader of missions writes in English. */
    public List<String> problems() {
        return problems;
    }

    public Optional<Stock> stock() {
        return found.stock();
    }

    /** What the latest stock says, as HTML made by the report. */
    public List<String> pieces() {
        return found.pieces();
    }

    private Optional<Role> role() {
        return on.page().person().map(person -> person.role());
    }

    public boolean mayReport() {
        return role().map(OversightView::reports).orElse(false);
    }

    /** Whether the role enters what has happened. */
    static boolean reports(Role role) {
        return role == Role.SECRETARIAT || role == Role.EXPERT;
    }

    public boolean mayTake() {
        return role().map(Role::plans).orElse(false);
    }

    /** Whether who is signed in may move the planning date. */
    public boolean mayReplan() {
        return role().map(OversightView::replans).orElse(false);
    }

    static boolean replans(Role role) {
        return role == Role.SECRETARIAT || role == Role.CO_CHAIR;
    }

    public boolean underWay() {
        return run.filter(Run::underWay).isPresent();
    }

    /** How far stock-taking is, in words; empty where nothing is to be said. */
    public String state() {
        return run.map(under -> switch (under.state()) {
                    case Run.State.Waiting waiting -> on.say("oversight.waiting");
                    case Run.State.Working working ->
                        on.say("run.stage." + working.stage().name());
                    case Run.State.Done done -> "";
                    case Run.State.Stopped stopped -> on.say("oversight.stopped");
                    case Run.State.Interrupted interrupted -> on.say("oversight.stopped");
                    case Run.State.NoTimeline none -> on.say("oversight.failed");
                    case Run.State.Failed failed -> on.say("oversight.failed");
                })
                .orElse("");
    }

    /** The day that is offered: the latest on which something became known, or the planning date. */
    public LocalDate day() {
        return Stream.concat(
                        found.reports().stream().map(Actual::reported),
                        Stream.of(on.dossier().mission().asOf()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public String asOf() {
        return written.date(on.dossier().mission().asOf());
    }

    public String date(LocalDate day) {
        return written.date(day);
    }

    /** Something that can be reported on. */
    public record Choice(String value, String label) {}

    /** What concerns the whole mission, its milestones and its sites. */
    public List<Choice> units() {
        List<Choice> units = new ArrayList<>();
        units.add(new Choice(Actual.Happening.MISSION, on.say("oversight.unit.mission")));
        on.dossier().mission().milestones().forEach(one -> units.add(new Choice(one.id(), name(one.name()))));
        on.dossier().mission().sites().forEach(one -> units.add(new Choice(one.id(), name(one.name()))));
        return units;
    }

    /** The tasks of the sites. */
    public List<Choice> tasks() {
        return on.dossier().inputs().work().sites().stream()
                .flatMap(site -> site.tasks().stream()
                        .map(task -> new Choice(
                                site.site() + "/" + task.id(),
                                name(on.dossier().mission().getSite(site.site()).name()) + ": " + name(task.name()))))
                .toList();
    }

    public List<Choice> events() {
        return choices("oversight.event.", Actual.Event.values());
    }

    public List<Choice> precisions() {
        return choices("oversight.precision.", Actual.Precision.values());
    }

    public List<Choice> states() {
        return choices("oversight.state.", Actual.State.values());
    }

    private List<Choice> choices(String key, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> new Choice(ReportForm.word(constant), on.say(key + constant.name())))
                .toList();
    }

    /** The sources that a report can rest on. */
    public List<Choice> sources() {
        return on.dossier().mission().identity().sources().stream()
                .map(source -> new Choice(source.id(), source.id() + " · " + source.title()))
                .toList();
    }

    /** Reports that can be corrected, the latest first. */
    public List<Choice> reports() {
        return found.reports().reversed().stream()
                .map(report -> new Choice(report.id(), report.id() + " · " + what(report)))
                .toList();
    }

    private String what(Actual report) {
        return on.say(
                "oversight.what",
                unit(report.what().unit()),
                on.say("oversight.event." + report.what().event().name()),
                written.date(report.when().day()));
    }

    private String unit(String id) {
        return Stream.concat(units().stream(), tasks().stream())
                .filter(choice -> choice.value().equals(id))
                .findFirst()
                .map(Choice::label)
                .orElse(id);
    }

    /** Every report, corrected ones too, the latest first. */
    public Grid table() {
        return new Grid(
                "reports",
                on.say("oversight.reports"),
                Stream.of("id", "unit", "event", "date", "value", "reported", "source", "corrects", "note", "entered")
                        .map(column -> on.say("oversight.column." + column))
                        .toList(),
                found.reports().reversed().stream().map(this::row).toList());
    }

    private List<String> row(Actual report) {
        String event = on.say("oversight.event." + report.what().event().name());
        String precision =
                on.say("oversight.precision." + report.when().precision().name());
        return List.of(
                report.id(),
                unit(report.what().unit()),
                event,
                written.date(report.when().day()) + " (" + precision + ")",
                value(report),
                written.date(report.reported()),
                report.sources().isEmpty() ? on.say("oversight.assumed") : String.join(", ", report.sources()),
                report.corrects().orElse(Written.NOTHING),
                report.note(),
                entered(report));
    }

    private String value(Actual report) {
        String value = report.what().value();
        return switch (report.what().event().says()) {
            case PERSONS -> written.whole(Double.parseDouble(value));
            case STATE ->
                states().stream()
                        .filter(state -> state.value().equals(value))
                        .findFirst()
                        .map(Choice::label)
                        .orElse(value);
            case NOTHING -> Written.NOTHING;
        };
    }

    /** By which role a report was entered here; one that came with the folder was not. */
    private String entered(Actual report) {
        Entries.Entry entry = found.entries().get(report.id());
        if (entry == null) {
            return on.say("oversight.with-folder");
        }
        return on.person(entry.role(), entry.party());
    }

    private String name(Label label) {
        return label.in(on.page().language().code());
    }
}
