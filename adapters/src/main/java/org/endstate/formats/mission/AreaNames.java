package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.endstate.evidence.Event;
import org.endstate.formats.boundaries.AreaLocator;
import org.endstate.formats.boundaries.AreaRegister;
import org.endstate.formats.boundaries.Boundaries;
import org.endstate.formats.boundaries.PlaceNames;
import org.endstate.formats.boundaries.RegisteredArea;
import org.endstate.formats.yaml.Fields;

/**
 * Finds an area of the mission by what a data set calls it, its id, name or alias or a name of its boundary, and else
 * by coordinates inside its boundary.
 */
final class AreaNames {

    private final PlaceNames names = new PlaceNames();
    private final Map<String, String> idByBoundary = new HashMap<>();
    private Optional<AreaLocator> locator = Optional.empty();

    AreaNames(List<Fields> areas) {
        areas.forEach(area -> area.findText("id").ifPresent(id -> namesOf(area).forEach(name -> names.add(name, id))));
        areas.forEach(area -> area.findText("id")
                .ifPresent(id -> boundaryOf(area).ifPresent(outline -> {
                    idByBoundary.putIfAbsent(outline.id(), id);
                    outline.names().forEach(name -> names.addLoosely(name, id));
                })));
    }

    static List<String> namesOf(Fields area) {
        List<String> names = new ArrayList<>();
        area.findText("id").ifPresent(names::add);
        area.findText("name").ifPresent(names::add);
        area.findGroup("name").ifPresent(name -> {
            name.findText("en").ifPresent(names::add);
            name.findText("ar").ifPresent(names::add);
        });
        names.addAll(area.listTexts("aliases"));
        return names;
    }

    private static Optional<RegisteredArea> boundaryOf(Fields area) {
        return area.findText("boundary").flatMap(AreaRegister.shipped()::find);
    }

    /** The id of the area of this name. */
    Optional<String> find(String name) {
        return names.find(name);
    }

    /** The id of the area in whose boundary the point lies. */
    Optional<String> find(Event.Point point) {
        if (idByBoundary.isEmpty()) {
            return Optional.empty();
        }
        AreaRegister register = AreaRegister.shipped();
        if (locator.isEmpty()) {
            locator = Optional.of(new AreaLocator(register, Boundaries.shipped()));
        }
        return locator.get()
                .find(
                        idByBoundary.keySet().stream()
                                .flatMap(id -> register.find(id).stream())
                                .map(RegisteredArea::country)
                                .collect(Collectors.toSet()),
                        point)
                .map(idByBoundary::get);
    }

    /** The known name that may have been meant. */
    Optional<String> nearest(String name) {
        return names.nearest(name);
    }
}
