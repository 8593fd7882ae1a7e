package org.endstate.web.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.commission.Moves;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;

/** The form by which something is moved, and what is kept of earlier ones. */
public final class WhatIfView {

    private final MissionPage on;
    private final SignedIn who;
    private final List<Supposition> kept;
    private final Written written;

    WhatIfView(MissionPage on, SignedIn who, List<Supposition> kept) {
        this.on = on;
        this.who = who;
        this.kept = List.copyOf(kept);
        this.written = new Written(on.page().language());
    }

    public MissionPage on() {
        return on;
    }

    private Dossier dossier() {
        return on.dossier();
    }

    /** Whether who is signed in may have something worked out. */
    public boolean mayAsk() {
        return who.person().role().plans();
    }

    /** A date that can be moved. */
    public record DateField(String name, String label, String now, LocalDate first, LocalDate last) {}

    /** The dates of the milestones. */
    public List<DateField> dates() {
        return dossier().mission().milestones().stream()
                .map(milestone -> new DateField(
                        MovesForm.field(milestone),
                        name(milestone.name()),
                        milestone
                                .agreed()
                                .map(Milestone.AgreedDate::date)
                                .map(day -> on.say("timeline.moves.agreed", written.date(day)))
                                .orElseGet(() -> on.say("timeline.moves.not-agreed")),
                        dossier().mission().asOf(),
                        MovesForm.last(dossier())))
                .toList();
    }

    /** A number that can be moved. */
    public record NumberField(String name, String label, String now, int least, int most) {}

    /** How many there are of each resource. */
    public List<NumberField> units() {
        LocalDate today = dossier().mission().asOf();
        return dossier().mission().means().resources().stream()
                .map(resource -> new NumberField(
                        MovesForm.field(resource),
                        name(resource.name()),
                        on.say("timeline.moves.now", written.whole(Moves.standing(resource, today))),
                        MovesForm.leastUnits(dossier(), resource),
                        MovesForm.mostUnits(resource, today)))
                .toList();
    }

    /** The confidence with which gates are counted on, in percent. */
    public NumberField confidence() {
        return new NumberField(
                MovesForm.CONFIDENCE,
                on.say("timeline.moves.confidence"),
                on.say(
                        "timeline.moves.now",
                        written.whole(100 * dossier().settings().risk().confidence())),
                1,
                99);
    }

    private String name(Label label) {
        return label.in(on.page().language().code());
    }

    /** What the reader keeps, and what others have shared. */
    public List<AnswerView> kept() {
        return kept.stream()
                .map(one -> new AnswerView(on, one, Optional.empty(), one.isOf(who), false))
                .toList();
    }
}
