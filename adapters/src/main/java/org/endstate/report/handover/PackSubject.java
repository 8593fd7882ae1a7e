package org.endstate.report.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.commission.Dossier;
import org.endstate.mission.Mission;
import org.endstate.mission.Party;
import org.endstate.mission.Site;
import org.endstate.requirements.SiteRequirements;
import org.endstate.requirements.SiteWork;
import org.endstate.timeline.SiteDates;

/** What the sections of one pack are written from. */
record PackSubject(HandoverPack.Source source, Site site, PackWords words) {

    Dossier dossier() {
        return source.dossier();
    }

    SiteDates dates() {
        return source.dates();
    }

    Mission mission() {
        return dossier().mission();
    }

    SiteRequirements stated() {
        return dossier().inputs().work().stated().of(site.id());
    }

    SiteWork work() {
        return dossier().inputs().work().getSite(site.id());
    }

    String party(String id) {
        return mission().institution().parties().stream()
                .filter(party -> party.id().equals(id))
                .map(party -> words.name(party.name()))
                .findFirst()
                .orElse(id);
    }

    /** The names of the two principals, host first. */
    List<String> principals() {
        return List.of(principal(Party.Role.HOST), principal(Party.Role.LEAD));
    }

    private String principal(Party.Role role) {
        return mission().institution().parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> words.name(party.name()))
                .findFirst()
                .orElse(words.of("not-stated"));
    }

    String siteName(String id) {
        return words.name(mission().getSite(id).name());
    }

    String count(OptionalInt count) {
        return count.isPresent() ? words.number(count.getAsInt()) : words.of("not-stated");
    }

    String date(Optional<LocalDate> date) {
        return date.map(words::date).orElse(words.of("not-stated"));
    }
}
