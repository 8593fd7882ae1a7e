package org.endstate.web.elicitation;

import java.util.List;
import java.util.Optional;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.elicitation.Feedback;
import org.endstate.capability.elicitation.Stage;
import org.endstate.capability.framework.Framework;
import org.endstate.mission.Function;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;
import org.endstate.web.elicitation.Panel.Kind;
import org.endstate.web.screen.MissionPage;

/**
 * What the page of a panel shows to one person: nothing of anybody's judgement before the stage that shows it.
 *
 * @param seat of who looks at it; empty for who has none
 * @param serves whether who looks at it moves the panel on
 * @param refused key of the reason why nothing was taken; empty where nothing was refused
 */
public record PanelView(
        MissionPage on, Panel panel, Optional<Panel.Seat> seat, boolean serves, String refused, Framework framework) {

    static PanelView of(MissionPage on, Panel panel, SignedIn who, String refused) {
        Framework framework = on.dossier()
                .inputs()
                .capability()
                .measure()
                .frameworks()
                .get(panel.about().framework());
        boolean serves = who.person().role() == Role.SECRETARIAT;
        return new PanelView(on, panel, panel.seat(who.account().id()), serves, refused, framework);
    }

    public List<Function> functions() {
        return on.dossier().mission().ground().functions();
    }

    public String name(Function function) {
        return function.name().in(on.page().language().code());
    }

    /** The name of a level. */
    public String level(int level) {
        return framework.scale().get(level).name().in(on.page().language().code());
    }

    /** Whether who looks at it is asked for a word on this function now. */
    public boolean asked(Function function) {
        return seat.isPresent()
                && panel.asked().isPresent()
                && !panel.given(seat.get().expert().alias(), panel.asked().get(), function.id())
                && (panel.asked().get() != Kind.REVEAL
                        || panel.given(seat.get().expert().alias(), Kind.COMMIT, function.id()));
    }

    /** Whether anything is asked of who looks at it now. */
    public boolean asks() {
        return functions().stream().anyMatch(this::asked);
    }

    /** What the first round showed of this function, without names. */
    public Optional<Feedback> feedback(Function function) {
        return panel.state().feedback().stream()
                .filter(one -> one.subject().function().equals(function.id()))
                .findFirst();
    }

    /** The pools of what may be seen of this function; empty where nothing may. */
    public Optional<Pools> pools(Function function) {
        List<Judgement> judged = panel.state().judgements().stream()
                .filter(judgement -> judgement.function().equals(function.id()))
                .toList();
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        var pool = new org.endstate.capability.Panel(judged);
        return Optional.of(new Pools(pool.parties(), pool.joint(), pool.disagreement()));
    }

    /** Each party's pool, the joint one, and how far they are apart at most in P(level or better). */
    public record Pools(List<PartyPool> parties, LevelDistribution joint, double disagreement) {
        public Pools {
            parties = List.copyOf(parties);
        }
    }

    /** A probability in whole percents. */
    public String percent(double probability) {
        return on.say("panel.percent", Math.round(100 * probability));
    }

    /** The number of a level, or of experts, in the digits of who reads it. */
    public String number(int number) {
        return on.page().written().plain(number);
    }

    /** What the button that moves the panel on says; empty where it is closed. */
    public String next() {
        return panel.stage() == Stage.CLOSED
                ? ""
                : "panel.to." + panel.state().advance().stage();
    }
}
