package org.endstate.web.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.mission.Site;
import org.endstate.oversight.Progress;
import org.endstate.oversight.TaskState;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.CertificateStanding;
import org.endstate.requirements.SiteRequirements;
import org.endstate.requirements.SiteWork;
import org.endstate.timeline.OptionForecast.SiteForecast;
import org.endstate.timeline.OptionKind;
import org.endstate.web.Sites.SiteMap;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.ScreenView;

/** What the requirements screen shows beside the report: every site on the map and in a table. */
public final class RequirementsView {

    private final ScreenView screen;
    private final Known known;
    private final Planned planned;
    private final Optional<SiteMap> map;
    private final SiteWords words;

    RequirementsView(ScreenView screen, Known known, Planned planned, Optional<SiteMap> map) {
        this.screen = screen;
        this.known = known;
        this.planned = planned;
        this.map = map;
        this.words = SiteWords.of(screen.on());
    }

    public ScreenView screen() {
        return screen;
    }

    public MissionPage on() {
        return screen.on();
    }

    public Optional<SiteMap> map() {
        return map;
    }

    public boolean latest() {
        return known.latest();
    }

    /** The day up to which it says what has happened. */
    public String knownOn() {
        return words.written().date(known.day());
    }

    /** Sites whose area the map does not show, in a sentence; empty where it shows all, or there is none. */
    public String unmapped() {
        Set<String> shown = map.map(SiteMap::areas).orElse(Set.of());
        List<String> missing = on().dossier().mission().sites().stream()
                .filter(site -> !shown.contains(site.area()))
                .map(site -> words.name(site.name()))
                .toList();
        return map.isEmpty() || missing.isEmpty() ? "" : words.say("unmapped", words.list(missing));
    }

    /** The names of the options. */
    public List<String> options() {
        return Stream.of(OptionKind.values()).map(words::option).toList();
    }

    /**
     * A site.
     *
     * @param share of its tasks that are done, in percent
     * @param vacated when each option foresees that the last convoy has left
     */
    public record Line(
            String number,
            Place place,
            String outcome,
            String closure,
            int share,
            String papers,
            List<String> vacated) {
        public Line {
            vacated = List.copyOf(vacated);
        }
    }

    /** What a site is called, where its page is, and its area. */
    public record Place(String name, String address, String area) {}

    /** Every site in the mission's order. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Site site : on().dossier().mission().sites()) {
            lines.add(line(site, lines.size() + 1));
        }
        return lines;
    }

    private Line line(Site site, int number) {
        SiteWork work = on().dossier().inputs().work().getSite(site.id());
        Progress made = known.progress(work);
        long done = work.tasks().stream().filter(task -> made.isDone(task.id())).count();
        return new Line(
                words.written().whole(number),
                new Place(
                        words.name(site.name()),
                        on().to("requirements/site/" + site.id() + known.query()),
                        words.area(site.area())),
                words.say("outcome." + site.plan().outcome().name()),
                closure(work, made, done),
                (int) (100 * done / Math.max(1, work.tasks().size())),
                papers(site),
                vacated(site));
    }

    private String closure(SiteWork work, Progress made, long done) {
        long begun = work.tasks().stream()
                .flatMap(task -> made.of(task.id()).stream())
                .filter(TaskState.Begun.class::isInstance)
                .count();
        return words.say(
                begun == 0 ? "closure" : "closure.begun",
                words.written().whole(done),
                words.written().whole(work.tasks().size()),
                words.written().whole(begun));
    }

    private String papers(Site site) {
        SiteRequirements stated = on().dossier().inputs().work().stated().of(site.id());
        if (stated.ground().environment().isEmpty()) {
            return words.say("unmeasured");
        }
        List<CertificateStanding> standings = Stream.of(Certificate.Kind.values())
                .map(kind -> CertificateStanding.of(
                        stated, kind, known.day(), stated.handing().date().or(() -> planned.handover(site.id()))))
                .toList();
        long holding = standings.stream()
                .filter(CertificateStanding.Holds.class::isInstance)
                .count();
        return words.say(
                "papers.holding",
                words.written().whole(holding),
                words.written().whole(standings.size()));
    }

    private List<String> vacated(Site site) {
        return Stream.of(OptionKind.values())
                .map(kind -> planned.find(kind)
                        .flatMap(dates -> dates.findSite(site.id()))
                        .map(SiteForecast::vacated)
                        .map(band -> words.beyond(band.p50()))
                        .orElse(Written.NOTHING))
                .toList();
    }
}
