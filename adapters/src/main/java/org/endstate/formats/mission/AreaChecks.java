package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endstate.formats.boundaries.AreaRegister;
import org.endstate.formats.boundaries.PlaceNames;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;

/** Areas must be told apart by what data sets call them. */
final class AreaChecks {

    private AreaChecks() {}

    static Stream<Flaw> distinctNames(Draft draft) {
        List<Flaw> flaws = new ArrayList<>();
        Map<String, String> owner = new HashMap<>();
        for (Fields area : draft.list("areas")) {
            String id = area.findText("id").orElse("");
            for (String name : AreaNames.namesOf(area)) {
                String other = owner.putIfAbsent(PlaceNames.plain(name), id);
                if (other != null && !other.equals(id)) {
                    flaws.add(Flaw.of(
                            area.at(),
                            "area " + Quoted.of(id) + " and area " + Quoted.of(other) + " are both called "
                                    + Quoted.of(name),
                            "names and aliases that belong to one area only"));
                }
            }
        }
        return flaws.stream();
    }

    static Stream<Flaw> boundaries(Draft draft) {
        AreaRegister register = AreaRegister.shipped();
        List<Flaw> flaws = new ArrayList<>();
        Map<String, String> owner = new HashMap<>();
        for (Fields area : draft.list("areas")) {
            String id = area.findText("id").orElse("");
            String boundary = area.findText("boundary").orElse("");
            if (!boundary.isEmpty() && register.find(boundary).isEmpty()) {
                flaws.add(Flaw.of(
                                area.placeOf("boundary"),
                                "no boundary has the code " + Quoted.of(boundary),
                                "an ISO 3166-2 code such as IQ-AN")
                        .maybe(register.nearest(boundary)));
            }
            String other = boundary.isEmpty() ? null : owner.putIfAbsent(boundary, id);
            if (other != null) {
                flaws.add(Flaw.of(
                        area.placeOf("boundary"),
                        "area " + Quoted.of(id) + " and area " + Quoted.of(other) + " have one boundary "
                                + Quoted.of(boundary),
                        "a boundary for one area only"));
            }
        }
        return flaws.stream();
    }
}
