package org.endstate.web.requirement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.commission.Dossier;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.SiteDates;
import org.endstate.web.Sites;
import org.endstate.web.Sites.Wording;
import org.endstate.web.WorkbenchSettings;
import org.endstate.web.run.Background;
import org.endstate.web.run.Run;
import org.endstate.web.run.Runs;
import org.endstate.web.run.WholeFolders;
import org.endstate.web.screen.MissionPage;
import org.springframework.stereotype.Component;

/**
 * Handover packs: made in the background from the plan of the mission as it is stated, one folder for each, there whole
 * or not at all, and found again by the hash of all inputs.
 */
@Component
class Packs {

    private final Sites sites;
    private final PlannedSites planned;
    private final Background background;
    private final Runs runs;
    private final WholeFolders folders;

    Packs(Sites sites, PlannedSites planned, Background background, Runs runs, WorkbenchSettings settings)
            throws IOException {
        this.sites = sites;
        this.planned = planned;
        this.background = background;
        this.runs = runs;
        folders = new WholeFolders(settings.data().resolve("packs"));
    }

    /**
     * Which pack.
     *
     * @param site id of a site of the mission
     */
    record Wanted(String site, OptionKind option, Wording wording) {

        /** What is asked for by these words; empty where there is no such. */
        static Optional<Wanted> of(String site, String option, String wording) {
            return all(site)
                    .filter(one -> one.option().code().equals(option)
                            && code(one.wording()).equals(wording))
                    .findFirst();
        }

        /** Every pack that there can be of a site. */
        static Stream<Wanted> all(String site) {
            return Arrays.stream(OptionKind.values())
                    .flatMap(option ->
                            Arrays.stream(Wording.values()).map(wording -> new Wanted(site, option, wording)));
        }

        /** The word for languages and digits in an address. */
        static String code(Wording wording) {
            return wording.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The name of one of its files. */
        String file(Form form) {
            return option.code() + "." + code(wording) + "." + form.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The forms of a pack. */
    enum Form {
        PDF,
        HTML
    }

    /** The packs of a site that have been made of the mission as it is stated. */
    private List<Wanted> made(Dossier dossier, String site) {
        return Wanted.all(site).filter(one -> folders.holds(id(dossier, one))).toList();
    }

    /** A file of a pack by its name; only a name of {@link Wanted#file} of a pack that has been made leads to one. */
    Optional<Path> file(Dossier dossier, String site, String name) {
        return made(dossier, site).stream()
                .flatMap(one -> Arrays.stream(Form.values())
                        .filter(form -> one.file(form).equals(name))
                        .map(form -> folders.folder(id(dossier, one)).resolve(form.name())))
                .findFirst();
    }

    /** Has a pack made, or finds it; empty where the mission has not been planned as it is stated. */
    Optional<Run> make(Dossier dossier, Wanted wanted) {
        Optional<SiteDates> dates = planned.current(dossier).flatMap(plan -> plan.find(wanted.option()));
        String id = id(dossier, wanted);
        String mission = dossier.mission().identity().id();
        if (folders.holds(id)) {
            return Optional.of(background.done(id, mission));
        }
        background.forget(id);
        return dates.map(known -> background.start(Background.Kind.QUESTION, id, mission, run -> {
            keep(id, sites.pack(dossier, known, wanted.site(), wanted.wording()));
            return new Run.State.Done();
        }));
    }

    private void keep(String id, Sites.Pack pack) throws IOException {
        folders.keep(id, aside -> {
            Files.write(aside.resolve(Form.PDF.name()), pack.pdf());
            Files.write(aside.resolve(Form.HTML.name()), pack.page());
        });
    }

    private String id(Dossier dossier, Wanted wanted) {
        return runs.id(dossier, "pack " + wanted.site() + " " + wanted.file(Form.PDF));
    }

    /** The packs of a site as its page offers them; what is made in a run of this id is under way, or was. */
    PackShelf shelf(MissionPage on, String site, String run) {
        Dossier dossier = on.dossier();
        return new PackShelf(on, site, planned.isCurrent(dossier), made(dossier, site), run(dossier, run));
    }

    /** How far the making of a pack of this mission is; empty where nothing is under way. */
    private Optional<Run> run(Dossier dossier, String id) {
        return background
                .find(id)
                .filter(run -> run.mission().equals(dossier.mission().identity().id()));
    }
}
