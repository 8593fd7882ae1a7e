package org.endstate.web.requirement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.evidence.register.Audience;
import org.endstate.timeline.OptionKind;
import org.endstate.web.Sites.Wording;
import org.endstate.web.account.Role;
import org.endstate.web.run.Run;
import org.endstate.web.screen.MissionPage;

/** The handover packs of a site, as its page offers them. */
public final class PackShelf {

    private final MissionPage on;
    private final String site;
    private final boolean planned;
    private final List<Packs.Wanted> made;
    private final Optional<Run> run;
    private final SiteWords words;

    /**
     * Of one site.
     *
     * @param planned whether the mission has been planned as it is stated
     * @param run the one that was asked for last; empty where nothing was
     */
    PackShelf(MissionPage on, String site, boolean planned, List<Packs.Wanted> made, Optional<Run> run) {
        this.on = on;
        this.site = site;
        this.planned = planned;
        this.made = List.copyOf(made);
        this.run = run;
        this.words = SiteWords.of(on);
    }

    /**
     * Whether the role may read packs: a pack tells of property, guards and convoys, which is nothing for the public.
     */
    static boolean reads(Role role) {
        return role.audience() != Audience.PUBLIC;
    }

    public MissionPage on() {
        return on;
    }

    private Optional<Role> role() {
        return on.page().person().map(person -> person.role());
    }

    public boolean mayRead() {
        return role().map(PackShelf::reads).orElse(false);
    }

    /** Whether who is signed in may have one made. */
    public boolean mayMake() {
        return role().map(Role::plans).orElse(false);
    }

    public boolean planned() {
        return planned;
    }

    /** The address under which packs are made and kept. */
    public String address() {
        return on.to("requirements/site/" + site + "/pack");
    }

    /** Something to choose. */
    public record Choice(String value, String label, boolean chosen) {}

    /** The timelines whose dates a pack can show. */
    public List<Choice> options() {
        return Stream.of(OptionKind.values())
                .map(kind -> new Choice(kind.code(), words.option(kind), kind == OptionKind.HYBRID))
                .toList();
    }

    /** The languages and digits of packs; the reader's own is chosen. */
    public List<Choice> wordings() {
        return Stream.of(Wording.values())
                .map(wording -> new Choice(
                        Packs.Wanted.code(wording),
                        wording(wording),
                        Packs.Wanted.code(wording).equals(on.page().language().code())))
                .toList();
    }

    private String wording(Wording wording) {
        return words.say("pack.wording." + wording.name());
    }

    /** A pack that has been made, with its files. */
    public record Made(String name, List<File> files) {
        public Made {
            files = List.copyOf(files);
        }
    }

    /** A file of a pack. */
    public record File(String form, String address, String label) {}

    /** Those that have been made. */
    public List<Made> made() {
        return made.stream().map(this::made).toList();
    }

    private Made made(Packs.Wanted one) {
        String name = words.say("pack.name", words.option(one.option()), wording(one.wording()));
        return new Made(
                name,
                Arrays.stream(Packs.Form.values())
                        .map(form -> new File(form.name(), address() + "/" + one.file(form), name + ", " + form.name()))
                        .toList());
    }

    public boolean underWay() {
        return run.map(Run::underWay).orElse(false);
    }

    /** Where to ask how far it is. */
    public String progress() {
        return address() + "/progress?run=" + run.map(Run::id).orElse("");
    }

    /** How the making of the last one goes, in words; empty where nothing is to be said. */
    public String state() {
        return run.map(found -> switch (found.state()) {
                    case Run.State.Waiting waiting -> words.say("pack.making");
                    case Run.State.Working working -> words.say("pack.making");
                    case Run.State.Done done -> words.say("pack.made");
                    case Run.State.Stopped stopped -> words.say("pack.failed");
                    case Run.State.Interrupted interrupted -> words.say("pack.failed");
                    case Run.State.NoTimeline none -> words.say("pack.failed");
                    case Run.State.Failed failed -> words.say("pack.failed");
                })
                .orElse("");
    }
}
