package org.endstate.agreement.compare;

import java.util.List;
import java.util.stream.Stream;
import org.endstate.agreement.DefinedTerm;
import org.endstate.mission.Area;
import org.endstate.mission.Label;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;

/** The terms that every language of a mission's clauses must share. */
public final class MissionTerms {

    private MissionTerms() {}

    /** The defined ones, and the names of sites and areas that have one in each language. */
    public static List<DefinedTerm> of(Mission mission, List<DefinedTerm> defined) {
        Stream<Label> names = Stream.concat(
                mission.sites().stream().map(Site::name),
                mission.areas().stream().map(Area::name));
        return Stream.concat(
                        defined.stream(),
                        names.filter(name -> !name.ar().isBlank()).map(name -> DefinedTerm.of(name.en(), name.ar())))
                .distinct()
                .toList();
    }
}
