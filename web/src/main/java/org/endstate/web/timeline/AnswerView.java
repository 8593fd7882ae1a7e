package org.endstate.web.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Comparison;
import org.endstate.commission.Dossier;
import org.endstate.commission.Moves;
import org.endstate.mission.Resource;
import org.endstate.web.Language;
import org.endstate.web.page.Written;
import org.endstate.web.run.Run;
import org.endstate.web.screen.MissionPage;

/**
 * What the page says of one what-if.
 *
 * @param run how far it is; empty where nothing is under way
 * @param own whether it belongs to whoever reads
 * @param outdated whether the mission is another since it was worked out
 */
public record AnswerView(MissionPage on, Supposition kept, Optional<Run> run, boolean own, boolean outdated) {

    public Optional<Comparison> found() {
        return kept.answer().found();
    }

    public String id() {
        return kept.id();
    }

    public boolean shared() {
        return kept.shared();
    }

    /** An address of this what-if. */
    public String to(String path) {
        return on.to("timeline/what-if/" + kept.id() + path);
    }

    public String name() {
        return kept.question().name();
    }

    /** The name its author gave it, or what was moved. */
    public String title() {
        return name().isEmpty() ? String.join(on.say("timeline.comma"), moves()) : name();
    }

    /** Who asked, by role and party. */
    public String author() {
        return on.person(kept.author().role(), kept.author().party());
    }

    /** What was moved, each in a phrase. */
    public List<String> moves() {
        Dossier dossier = on.dossier();
        Moves moves = kept.question().moves();
        Written written = new Written(language());
        List<String> all = new ArrayList<>();
        moves.dates().forEach((id, day) -> all.add(on.say("timeline.moved.date", milestone(id), written.date(day))));
        dossier.mission()
                .means()
                .resources()
                .forEach(resource -> Optional.ofNullable(moves.units().get(resource.id()))
                        .ifPresent(units -> all.add(on.say(
                                "timeline.moved.units",
                                resource.name().in(language().code()),
                                written.whole(units),
                                written.whole(standing(resource))))));
        moves.confidence()
                .ifPresent(p -> all.add(on.say(
                        "timeline.moved.confidence",
                        written.probability(p),
                        written.probability(dossier.settings().risk().confidence()))));
        return all;
    }

    private String milestone(String id) {
        return on.dossier().mission().getMilestone(id).name().in(language().code());
    }

    private int standing(Resource resource) {
        return Moves.standing(resource, on.dossier().mission().asOf());
    }

    public boolean underWay() {
        return run.filter(Run::underWay).isPresent();
    }

    /** How far it is, in words. */
    public String state() {
        return HowFar.words(on, run);
    }

    /** The share of the stage that is done, in percent; empty where nothing is. */
    public Optional<Integer> percent() {
        return run.flatMap(Run::percent);
    }

    private Language language() {
        return on.page().language();
    }
}
