package org.endstate.formats.mission;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.endstate.formats.yaml.Fields;
import org.endstate.mission.Area;
import org.endstate.mission.Function;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Outcome;
import org.endstate.mission.Party;
import org.endstate.mission.Resource;
import org.endstate.mission.Site;
import org.endstate.mission.SiteSize;
import org.endstate.mission.Source;
import org.endstate.mission.WorkCalendar;
import org.endstate.mission.WorkingGroup;

/** Binds the nouns of the mission. */
final class BindGround {

    private final Draft draft;
    private final Assumptions assumptions;

    BindGround(Draft draft, Assumptions assumptions) {
        this.draft = draft;
        this.assumptions = assumptions;
    }

    Mission mission() {
        return new Mission(identity(), institution(), ground(), means(), bind("milestones", this::milestone));
    }

    private <T> List<T> bind(String section, java.util.function.Function<Fields, T> binder) {
        return draft.list(section).stream().map(binder).toList();
    }

    private Mission.Identity identity() {
        Fields group = draft.root().getGroup("mission");
        LocalDate asOf = draft.asOf().orElseThrow();
        return new Mission.Identity(
                group.getText("id"),
                Bind.label(group),
                asOf,
                Bind.figure(group.getGroup("strength"), "strength of the mission", assumptions),
                bind(
                        "sources",
                        source -> new Source(
                                source.getText("id"),
                                source.getText("title"),
                                source.findText("url").orElse(""))));
    }

    private Mission.Institution institution() {
        return new Mission.Institution(
                bind(
                        "parties",
                        party -> new Party(
                                party.getText("id"),
                                Bind.label(party),
                                Parts.constant(Party.Role.class, party.getText("role")))),
                bind(
                        "working-groups",
                        group -> new WorkingGroup(
                                group.getText("id"),
                                Bind.label(group),
                                Parts.constant(WorkingGroup.Subject.class, group.getText("subject")))));
    }

    private Mission.Ground ground() {
        return new Mission.Ground(
                bind("areas", BindGround::area), bind("functions", this::function), bind("sites", this::site));
    }

    private static Area area(Fields group) {
        return new Area(group.getText("id"), Bind.label(group), group.listTexts("aliases"), group.findText("boundary"));
    }

    private Function function(Fields group) {
        String id = group.getText("id");
        assumptions.list(group, "threshold of function " + id + ": level " + group.getWhole("threshold"));
        return new Function(
                id,
                Bind.label(group),
                group.getWhole("threshold"),
                Bind.truth(group, "essential"),
                group.findText("standard").orElse(id));
    }

    private Site site(Fields group) {
        String id = group.getText("id");
        assumptions.list(group, "guard of site " + id + ": " + group.getWhole("guard") + " persons");
        return new Site(
                id,
                Bind.label(group),
                group.getText("area"),
                SiteSize.valueOf(group.getText("size")),
                new Site.Presence(
                        Bind.figure(group.getGroup("strength"), "strength of site " + id, assumptions),
                        group.getWhole("guard")),
                new Site.Plan(
                        Parts.constant(Outcome.class, group.getText("outcome")),
                        group.findText("receiver"),
                        group.findText("hub"),
                        Draft.templateIdOf(group).orElseThrow()));
    }

    private Milestone milestone(Fields group) {
        OptionalInt ceiling = group.findWhole("ceiling").map(OptionalInt::of).orElse(OptionalInt.empty());
        return new Milestone(
                group.getText("id"),
                Bind.label(group),
                group.listTexts("sites"),
                ceiling,
                group.findGroup("agreed").map(agreed -> agreed(group.getText("id"), agreed)));
    }

    private Milestone.AgreedDate agreed(String milestone, Fields group) {
        LocalDate date = group.getDate("date");
        String what = "agreed date of milestone " + milestone + ": " + date;
        return new Milestone.AgreedDate(date, Bind.truth(group, "hard"), assumptions.sourcing(group, what));
    }

    private Mission.Means means() {
        List<WorkCalendar> calendars =
                draft.calendars().stream().map(this::calendar).toList();
        return new Mission.Means(bind("resources", this::resource), calendars);
    }

    private WorkCalendar calendar(Fields group) {
        if (!draft.builtIn().listGroups("calendars").contains(group)) {
            assumptions.noteIfAssumed(group, "calendar " + group.getText("id"));
        }
        Set<DayOfWeek> days = new HashSet<>();
        group.listTexts("working-days").forEach(word -> days.add(day(word)));
        return new WorkCalendar(
                group.getText("id"),
                Bind.label(group),
                days,
                group.listGroups("breaks").stream()
                        .map(b -> new WorkCalendar.Break(b.getText("name"), b.getDate("from"), b.getDate("to")))
                        .toList(),
                group.listGroups("closed-seasons").stream().map(Bind::season).toList());
    }

    private static DayOfWeek day(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst()
                .orElseThrow();
    }

    private Resource resource(Fields group) {
        int base = group.getWhole("capacity");
        String what = "capacity of " + group.getText("id") + ": " + base;
        return new Resource(
                group.getText("id"),
                Bind.label(group),
                new Resource.Capacity(
                        base,
                        group.listGroups("steps").stream()
                                .map(step -> new Resource.Step(step.getDate("from"), step.getWhole("units")))
                                .sorted(Comparator.comparing(Resource.Step::from))
                                .toList(),
                        group.listGroups("seasons").stream()
                                .map(cap -> new Resource.SeasonalCap(Bind.season(cap), cap.getWhole("units")))
                                .toList()),
                assumptions.sourcing(group, what));
    }
}
