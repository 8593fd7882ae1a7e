package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.Kind;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.schema.Use;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/**
 * The tree of mission.yaml, held against its shape, and the part of it that was known on the planning date.
 *
 * @param known what was known on the planning date
 * @param ids everything defined in the file or built in, known or not
 */
record MissionTree(Fields known, Ids ids, Optional<LocalDate> asOf, List<Flaw> flaws) {

    MissionTree {
        flaws = List.copyOf(flaws);
    }

    static MissionTree of(Fields whole, Fields builtIn, Optional<LocalDate> asOfGiven) {
        Ids ids = new Ids();
        ShapeCheck check = new ShapeCheck(ids);
        check.check(MissionFolder.FILE, whole, MissionShapes.ROOT);
        List<Flaw> flaws = new ArrayList<>(check.flaws());
        defineBuiltIn(builtIn, ids);
        check.dangling().limit(Problems.ENOUGH).forEach(flaws::add);
        Optional<LocalDate> asOf = asOfGiven.or(() -> whole.findGroup("mission").flatMap(m -> m.findDate("as-of")));
        Fields known = asOf.map(day -> KnownFrom.keep(whole, day)).orElse(whole);
        asOf.ifPresent(day -> flaws.addAll(notYetKnown(known, builtIn, ids, day)));
        return new MissionTree(known, ids, asOf, flaws);
    }

    private static void defineBuiltIn(Fields builtIn, Ids ids) {
        builtIn.listGroups("calendars")
                .forEach(calendar -> ids.define(Kinds.CALENDAR, calendar.getText("id"), Place.START));
        builtIn.listGroups("templates")
                .forEach(template -> ids.define(Kinds.TEMPLATE, template.getText("id"), Place.START));
    }

    private static List<Flaw> notYetKnown(Fields known, Fields builtIn, Ids ids, LocalDate asOf) {
        Ids knownIds = new Ids();
        ShapeCheck check = new ShapeCheck(knownIds);
        check.check(MissionFolder.FILE, known, MissionShapes.ROOT);
        defineBuiltIn(builtIn, knownIds);
        Set<Kind> dated =
                new HashSet<>(Set.of(Kinds.SOURCE, Kinds.MILESTONE, Kinds.CONDITION, Kinds.GATE, Kinds.CLAUSE));
        return check.uses().stream()
                .filter(use -> dated.contains(use.kind()))
                .filter(use -> ids.has(use.kind(), use.id()) && !knownIds.has(use.kind(), use.id()))
                .map(use -> notYetKnown(use, asOf))
                .toList();
    }

    static Flaw notYetKnown(Use use, LocalDate asOf) {
        return Flaw.of(
                use.at(),
                use.kind().singular() + " " + Quoted.of(use.id()) + " is not known yet on the planning date, " + asOf,
                "something already known",
                "give this entry a known-from as well");
    }
}
