package org.endstate.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.endstate.commission.Dossier;
import org.endstate.mission.Mission;
import org.endstate.oversight.Actuals;
import org.endstate.timeline.SiteDates;

/** Sites on the map, and the documents with which they change hands. Safe for use by many threads. */
public interface Sites {

    /** A map of the areas with the numbers of the sites in each; empty where the outline of no area is known. */
    Optional<SiteMap> map(Mission mission, Actuals actuals, Locale language);

    /** The handover pack of a site. */
    Pack pack(Dossier dossier, SiteDates dates, String site, Wording wording);

    /**
     * A map of sites.
     *
     * @param svg a complete, already escaped {@code svg} element; sites are numbered from 1 in the mission's order
     * @param legend what its tints mean
     * @param areas ids of the areas it shows
     */
    record SiteMap(String svg, List<Mark> legend, Set<String> areas) {
        public SiteMap {
            legend = List.copyOf(legend);
            areas = Set.copyOf(areas);
        }
    }

    /**
     * A tint of a map.
     *
     * @param style its class in the style sheet of the report
     */
    record Mark(String style, String text) {}

    /** The languages and digits of a pack. */
    enum Wording {
        EN,
        /** With Arabic-Indic digits. */
        AR,
        /** Arabic with the digits 0 to 9. */
        AR_WESTERN
    }

    /** A pack as a page and as a PDF. */
    record Pack(byte[] page, byte[] pdf) {}
}
