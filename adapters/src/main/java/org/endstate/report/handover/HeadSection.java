package org.endstate.report.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.mission.Area;
import org.endstate.mission.Milestone;
import org.endstate.mission.Site;
import org.endstate.report.handover.Block.Fact;
import org.endstate.requirements.TaskRole;
import org.endstate.timeline.DateBand;
import org.endstate.timeline.OptionForecast.SiteForecast;

/** What the site is, what is to become of it, and when. */
final class HeadSection {

    private final PackSubject subject;
    private final PackWords words;

    HeadSection(PackSubject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        subject.dossier()
                .origin()
                .disclaimer()
                .ifPresent(disclaimer -> blocks.add(new Block.Paragraph(words.name(disclaimer), true)));
        blocks.add(new Block.Facts(facts()));
        return blocks;
    }

    private List<Fact> facts() {
        Site site = subject.site();
        List<String> principals = subject.principals();
        List<Fact> facts = new ArrayList<>(List.of(
                fact("mission", words.name(subject.mission().identity().name())),
                fact("area", area()),
                fact("outcome", words.of(site.plan().outcome())),
                fact("receiver", site.plan().receiver().map(subject::party).orElse(words.of("nobody"))),
                fact("host", principals.get(0)),
                fact("lead", principals.get(1)),
                fact(
                        "strength",
                        words.number(StrictMath.round(site.presence().strength().value()))),
                fact("guard", words.number(site.presence().guard())),
                fact("as-of", words.date(subject.mission().asOf())),
                fact("agreed", agreed()),
                fact("set", subject.date(subject.stated().handing().date())),
                fact(
                        "planned",
                        words.of(
                                "planned.by",
                                planned(),
                                words.of(subject.dates().option())))));
        site.plan().hub().ifPresent(hub -> facts.add(fact("hub", subject.siteName(hub))));
        facts.add(fact("simulated", simulated()));
        return facts;
    }

    private Fact fact(String key, String text) {
        return new Fact(words.of("head." + key), text);
    }

    private String area() {
        return subject.mission().areas().stream()
                .filter(area -> area.id().equals(subject.site().area()))
                .map(Area::name)
                .map(words::name)
                .findFirst()
                .orElse(subject.site().area());
    }

    private String agreed() {
        return subject.mission().milestones().stream()
                .filter(milestone -> milestone.sites().contains(subject.site().id()))
                .flatMap(milestone -> milestone.agreed().stream())
                .map(Milestone.AgreedDate::date)
                .min(LocalDate::compareTo)
                .map(words::date)
                .orElse(words.of("head.none-agreed"));
    }

    private String planned() {
        String handover = subject.work().getTask(TaskRole.HANDOVER).id();
        return subject.dates()
                .findTask(subject.site().id(), handover)
                .map(task -> words.date(task.finish()))
                .orElse(words.of("beyond"));
    }

    private String simulated() {
        DateBand band = subject.dates()
                .findSite(subject.site().id())
                .map(SiteForecast::handover)
                .orElseThrow();
        return words.of("simulated.band", orBeyond(band.p10()), orBeyond(band.p50()), orBeyond(band.p90()));
    }

    private String orBeyond(Optional<LocalDate> date) {
        return date.map(words::date).orElse(words.of("beyond"));
    }
}
