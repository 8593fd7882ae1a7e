package org.endstate.report;

import java.util.HashMap;
import java.util.Map;
import org.endstate.commission.Dossier;
import org.endstate.mission.Label;
import org.endstate.mission.Mission;
import org.endstate.timeline.Cause;

/** What the mission's ids are called in the report's language. An id that names nothing stands for itself. */
final class Names {

    private final Words words;
    private final Map<String, String> names = new HashMap<>();

    Names(Dossier dossier, Words words) {
        this.words = words;
        Mission mission = dossier.mission();
        mission.institution().parties().forEach(party -> put("party", party.id(), party.name()));
        mission.areas().forEach(area -> put("area", area.id(), area.name()));
        mission.ground().functions().forEach(function -> put("function", function.id(), function.name()));
        mission.sites().forEach(site -> put("site", site.id(), site.name()));
        mission.means().resources().forEach(resource -> put("resource", resource.id(), resource.name()));
        mission.milestones().forEach(milestone -> put("milestone", milestone.id(), milestone.name()));
        dossier.inputs().oversight().occasions().forEach(occasion -> put("occasion", occasion.id(), occasion.name()));
        dossier.commitments().conditions().forEach(condition -> put("condition", condition.id(), condition.name()));
        dossier.commitments().gates().forEach(gate -> put("gate", gate.id(), gate.name()));
        dossier.inputs()
                .work()
                .sites()
                .forEach(work -> work.tasks().forEach(task -> put("task", work.site() + "/" + task.id(), task.name())));
    }

    private void put(String kind, String id, Label name) {
        names.put(kind + " " + id, words.name(name));
    }

    private String find(String kind, String id) {
        return names.getOrDefault(kind + " " + id, id);
    }

    String party(String id) {
        return find("party", id);
    }

    String area(String id) {
        return find("area", id);
    }

    String function(String id) {
        return find("function", id);
    }

    String site(String id) {
        return find("site", id);
    }

    String milestone(String id) {
        return find("milestone", id);
    }

    String condition(String id) {
        return find("condition", id);
    }

    String occasion(String id) {
        return find("occasion", id);
    }

    String gate(String id) {
        return find("gate", id);
    }

    /** A task with the site it belongs to. */
    String task(String site, String task) {
        return words.of("task", site(site), find("task", site + "/" + task));
    }

    /** A task where its site stands above it. */
    String taskAlone(String site, String task) {
        return find("task", site + "/" + task);
    }

    /** A cause of slip in words. */
    String cause(Cause cause) {
        return cause.subject().isEmpty()
                ? words.of(cause.kind())
                : words.of("cause", words.of(cause.kind()), subject(cause));
    }

    private String subject(Cause cause) {
        String id = cause.subject();
        int slash = id.indexOf('/');
        if (slash > 0) {
            return words.of("task.in-cause", site(id.substring(0, slash)), find("task", id));
        }
        return switch (cause.kind()) {
            case GATE -> gate(id);
            case RESOURCE -> find("resource", id);
            case PERMISSION, DURATION, DECISION, CALENDAR, HELD, FORCED, SEQUENCE -> site(id);
        };
    }
}
