package org.endstate.web.requirement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.mission.Area;
import org.endstate.mission.Label;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionKind;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;

/** What pages on sites say, in the language of the page. */
record SiteWords(MissionPage on, Written written) {

    static SiteWords of(MissionPage on) {
        return new SiteWords(on, new Written(on.page().language()));
    }

    /** The words with this key of this screen. */
    String say(String key, Object... arguments) {
        return on.say("requirement." + key, arguments);
    }

    /** The words with these keys. */
    List<String> columns(String... keys) {
        return Stream.of(keys).map(key -> say("column." + key)).toList();
    }

    String name(Label label) {
        return label.in(on.page().language().code());
    }

    String area(String id) {
        return on.dossier().mission().areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .map(this::name)
                .findFirst()
                .orElse(id);
    }

    String option(OptionKind kind) {
        return on.say("timeline.option." + kind.name());
    }

    /** The day, or that it lies beyond what is simulated. */
    String beyond(Optional<LocalDate> day) {
        return day.map(written::date).orElseGet(() -> say("beyond"));
    }

    /** The quantiles that tables show. */
    List<String> quantiles(DateBand band) {
        return Stream.of(band.p10(), band.p50(), band.p90()).map(this::beyond).toList();
    }

    /** An id in the digits of the reader, where it is a number. */
    String number(String id) {
        return id.matches("[0-9]{1,6}") ? written.plain(Integer.parseInt(id)) : id;
    }

    /** Several names in a row. */
    String list(List<String> names) {
        return String.join(say("comma"), names);
    }
}
