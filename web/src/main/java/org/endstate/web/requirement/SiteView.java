package org.endstate.web.requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.mission.Figure;
import org.endstate.mission.Milestone;
import org.endstate.mission.Site;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;

/** The page of one site. */
public final class SiteView {

    private final MissionPage on;
    private final Site site;
    private final Known known;
    private final Planned planned;
    private final PackShelf packs;
    private final SiteWords words;
    private final Written written;

    SiteView(MissionPage on, Site site, Known known, Planned planned, PackShelf packs) {
        this.on = on;
        this.site = site;
        this.known = known;
        this.planned = planned;
        this.packs = packs;
        this.words = SiteWords.of(on);
        this.written = words.written();
    }

    public MissionPage on() {
        return on;
    }

    public PackShelf packs() {
        return packs;
    }

    public String name() {
        return words.name(site.name());
    }

    /** The page below the mission's address. */
    public String path() {
        return "requirements/site/" + site.id();
    }

    public boolean latest() {
        return known.latest();
    }

    public String knownOn() {
        return written.date(known.day());
    }

    /** Whether a plan tells its dates. */
    public boolean isPlanned() {
        return !planned.options().isEmpty();
    }

    /** A term and what is said of it. */
    public record Fact(String term, String text) {}

    /** What the site is and what is to become of it. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>(List.of(
                fact("area", words.area(site.area())),
                fact("outcome", words.say("outcome." + site.plan().outcome().name())),
                fact("receiver", site.plan().receiver().map(on::party).orElseGet(() -> words.say("nobody"))),
                fact("strength", strength()),
                fact("guard", written.whole(site.presence().guard())),
                fact("agreed", agreed()),
                fact(
                        "set",
                        on.dossier()
                                .inputs()
                                .work()
                                .stated()
                                .of(site.id())
                                .handing()
                                .date()
                                .map(written::date)
                                .orElseGet(() -> words.say("unmeasured")))));
        site.plan()
                .hub()
                .map(hub -> words.name(on.dossier().mission().getSite(hub).name()))
                .ifPresent(hub -> facts.add(fact("hub", hub)));
        return facts;
    }

    private Fact fact(String key, String text) {
        return new Fact(words.say("fact." + key), text);
    }

    private String strength() {
        Figure strength = site.presence().strength();
        String persons = written.whole(strength.value());
        return strength.unit().en().equals("persons") ? persons : persons + " " + words.name(strength.unit());
    }

    private String agreed() {
        return on.dossier().mission().milestones().stream()
                .filter(milestone -> milestone.sites().contains(site.id()))
                .flatMap(milestone -> milestone.agreed().stream())
                .map(Milestone.AgreedDate::date)
                .min(Comparator.naturalOrder())
                .map(written::date)
                .orElseGet(() -> words.say("none-agreed"));
    }

    /** The closure tasks in their order. */
    public Grid tasks() {
        return new TaskTable(words, on.dossier().inputs().work().getSite(site.id()), known, planned).grid();
    }

    /** The certificates and documents it needs or has. */
    public Grid papers() {
        return new PaperTable(words, site, known, planned).grid();
    }

    /** When each option plans and foresees that it is handed over and vacated. */
    public Grid dates() {
        return new DateTable(words, on.dossier().inputs().work().getSite(site.id()), planned).grid();
    }

    /** The gates that something at the site waits for. */
    public Grid gates() {
        return new Grid(
                "gates",
                words.say("gates"),
                words.columns("gate", "status", "waits", "conditions"),
                on.dossier().commitments().gates().stream()
                        .filter(gate -> gate.holds().stream()
                                .anyMatch(hold -> hold.site().equals(site.id())))
                        .map(this::gate)
                        .toList());
    }

    private List<String> gate(Gate gate) {
        return List.of(
                words.name(gate.name()),
                Optional.ofNullable(planned.gates().get(gate.id()))
                        .map(status -> on.say("condition.status." + status.name()))
                        .orElseGet(() -> words.say("not-read")),
                words.list(gate.holds().stream()
                        .filter(hold -> hold.site().equals(site.id()))
                        .map(hold -> words.name(on.dossier()
                                .inputs()
                                .work()
                                .getSite(site.id())
                                .getTask(hold.task())
                                .name()))
                        .toList()),
                words.list(on.dossier().commitments().conditions().stream()
                        .filter(condition -> gate.requires().contains(condition.id()))
                        .map(Condition::name)
                        .map(words::name)
                        .toList()));
    }

    /** What was reported of the site and its tasks. */
    public Grid reports() {
        return new ReportTable(words, on.dossier().inputs().work().getSite(site.id()), known.actuals()).grid();
    }
}
