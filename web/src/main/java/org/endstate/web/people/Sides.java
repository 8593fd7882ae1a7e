package org.endstate.web.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.endstate.commission.Dossier;
import org.endstate.mission.Party;
import org.endstate.web.Language;

/**
 * The parties that sign, and the working groups, of the missions that are held, so that nobody has to know an id by
 * heart.
 *
 * @param parties their names by id
 * @param groups their names by id
 */
public record Sides(Map<String, String> parties, Map<String, String> groups) {

    static Sides of(Collection<Dossier> missions, Language language) {
        Map<String, String> parties = new LinkedHashMap<>();
        Map<String, String> groups = new LinkedHashMap<>();
        missions.stream().map(dossier -> dossier.mission().institution()).forEach(institution -> {
            institution.parties().stream()
                    .filter(party -> party.role() != Party.Role.OBSERVER)
                    .forEach(party ->
                            parties.putIfAbsent(party.id(), party.name().in(language.code())));
            institution
                    .workingGroups()
                    .forEach(
                            group -> groups.putIfAbsent(group.id(), group.name().in(language.code())));
        });
        return new Sides(parties, groups);
    }

    /** Name of a party; its id where no mission knows it. */
    public String party(String id) {
        return parties.getOrDefault(id, id);
    }

    /** Name of a working group; its id where no mission knows it. */
    public String group(String id) {
        return groups.getOrDefault(id, id);
    }
}
