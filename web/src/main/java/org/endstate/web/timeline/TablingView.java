package org.endstate.web.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.mission.Label;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;
import org.endstate.web.run.Run;
import org.endstate.web.screen.MissionPage;

/**
 * What the page says of one proposal.
 *
 * @param run how far its check is; empty where none is under way
 * @param outdated whether the mission is another since it was checked
 */
public record TablingView(MissionPage on, Tabling one, Optional<Run> run, May may, boolean outdated) {

    /**
     * What whoever reads may do with it.
     *
     * @param own whether it belongs to their party
     * @param table whether they may put it on the table
     */
    public record May(boolean own, boolean table) {}

    /** An address of this proposal. */
    public String to(String path) {
        return on.to("timeline/proposals/" + one.key().id() + path);
    }

    public String name() {
        return one.draft().name();
    }

    public boolean tabled() {
        return one.tabled().isPresent();
    }

    /** The party whose it is. */
    public String party() {
        return on.party(one.party());
    }

    /** What the party would do, in sentences. */
    public List<String> stance() {
        int hold = one.draft().hold_days().orElse(-1);
        return List.of(
                hold < 0
                        ? on.say("timeline.stance.waits")
                        : hold == 0
                                ? on.say("timeline.stance.risks")
                                : on.say("timeline.stance.holds", written().whole(hold)),
                on.say(one.draft().leaves() ? "timeline.stance.leaves" : "timeline.stance.stays"));
    }

    /** The dates, and where they have been checked, how likely each is. */
    public Grid dates() {
        List<List<String>> rows = new ArrayList<>();
        one.draft().dates().forEach((milestone, day) -> {
            Optional<Draft.Met> met = one.found().stream()
                    .flatMap(found -> found.dates().stream())
                    .filter(found -> found.milestone().equals(milestone))
                    .findFirst();
            rows.add(List.of(
                    on.dossier()
                            .mission()
                            .getMilestone(milestone)
                            .name()
                            .in(on.page().language().code()),
                    written().date(day),
                    met.map(found -> found.planned().map(written()::date).orElseGet(() -> on.say("timeline.beyond")))
                            .orElse(Written.NOTHING),
                    met.map(this::chance).orElse(Written.NOTHING)));
        });
        return new Grid(
                "dates-" + one.key().id(),
                name(),
                List.of(
                        on.say("timeline.column.milestone"),
                        on.say("timeline.column.proposed"),
                        on.say("timeline.column.closest"),
                        on.say("timeline.column.by-date")),
                rows);
    }

    private String chance(Draft.Met met) {
        return on.say(
                "timeline.chance",
                written().probability(met.met()),
                written().probability(met.met().low()),
                written().probability(met.met().high()));
    }

    public boolean checked() {
        return one.found().isPresent();
    }

    /** Rules that the dates break as planned. */
    public List<String> broken() {
        return said(one.found().map(Draft.Checked::broken).orElse(List.of()));
    }

    /** What cannot hold together, with what would do. */
    public List<String> conflict() {
        return said(one.found().map(Draft.Checked::conflict).orElse(List.of()));
    }

    private List<String> said(List<Label> sentences) {
        String language = on.page().language().code();
        return sentences.stream().map(sentence -> sentence.in(language)).toList();
    }

    public boolean underWay() {
        return run.filter(Run::underWay).isPresent();
    }

    /** How far the check is, in words. */
    public String state() {
        return HowFar.words(on, run);
    }

    private Written written() {
        return new Written(on.page().language());
    }
}
