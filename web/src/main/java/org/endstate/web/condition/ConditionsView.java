package org.endstate.web.condition;

import java.util.List;
import org.endstate.condition.Gate;
import org.endstate.web.condition.GateHistory.GateReading;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.ScreenView;

/** What the conditions screen shows beside the gates' part of the report. */
public final class ConditionsView {

    private final ScreenView screen;
    private final List<GateReading> readings;

    ConditionsView(ScreenView screen, List<GateReading> readings) {
        this.screen = screen;
        this.readings = List.copyOf(readings);
    }

    public ScreenView screen() {
        return screen;
    }

    public MissionPage on() {
        return screen.on();
    }

    /** Whether who is signed in may ask for a waiver. */
    public boolean mayAsk() {
        return screen.page().person().map(person -> person.role().ofParty()).orElse(false);
    }

    /** A gate that can be waived. */
    public record Waivable(String name, String address) {}

    /** The gates that no decision waives yet. */
    public List<Waivable> waivable() {
        return on().dossier().commitments().gates().stream()
                .filter(gate -> gate.waiver().isEmpty())
                .map(gate -> new Waivable(
                        name(gate), on().to("draft/new?kind=DECISION&detail=WAIVE_GATE&subject=" + gate.id())))
                .toList();
    }

    private String name(Gate gate) {
        return gate.name().in(screen.page().language().code());
    }

    /** How the gates were read by the plans that were made, the latest first. */
    public Grid history() {
        Written written = new Written(screen.page().language());
        return new Grid(
                "gate-history",
                on().say("condition.history"),
                List.of(
                        on().say("condition.column.day"),
                        on().say("condition.column.gate"),
                        on().say("condition.column.status"),
                        on().say("condition.column.soon"),
                        on().say("condition.column.year")),
                readings.stream()
                        .map(reading -> List.of(
                                written.date(reading.day()),
                                gate(reading.gate()),
                                on().say("condition.status." + reading.status().name()),
                                probability(reading.soon(), written),
                                probability(reading.year(), written)))
                        .toList());
    }

    private static String probability(double value, Written written) {
        return value < 0 ? Written.NOTHING : written.probability(value);
    }

    private String gate(String id) {
        return on().dossier().commitments().gates().stream()
                .filter(gate -> gate.id().equals(id))
                .findFirst()
                .map(this::name)
                .orElse(id);
    }
}
