package org.endstate.web.commission;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.endstate.agreement.Language;
import org.endstate.commission.proceedings.Item;
import org.endstate.condition.Gate;
import org.endstate.mission.Label;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Site;
import org.endstate.web.screen.MissionPage;

/**
 * What there is to choose from while a draft is written, so that nobody has to know an id by heart.
 *
 * @param subjects what a decision can be about, group by group
 * @param replaceable items of the same kind on the record
 */
public record DraftChoices(List<Group> subjects, List<Choice> replaceable) {

    private static final int LETTERS = 60;

    public DraftChoices {
        subjects = List.copyOf(subjects);
        replaceable = List.copyOf(replaceable);
    }

    /** Something by its id, and what people call it. */
    public record Choice(String id, String name) {}

    /**
     * Choices of one kind.
     *
     * @param key of the word for the kind
     */
    public record Group(String key, List<Choice> choices) {
        public Group {
            choices = List.copyOf(choices);
        }
    }

    static DraftChoices of(MissionPage on, List<Item> items, ItemDraft draft) {
        String word = draft.about().kind().name().toLowerCase(Locale.ROOT);
        List<Choice> replaceable = items.stream()
                .filter(item -> item.proposal().content().word().equals(word))
                .map(item -> new Choice(item.proposal().id(), beginning(item, on)))
                .toList();
        return new DraftChoices(subjects(on), replaceable);
    }

    private static List<Group> subjects(MissionPage on) {
        Mission mission = on.dossier().mission();
        return List.of(
                group(on, "item.subject.gates", on.dossier().commitments().gates(), Gate::id, Gate::name),
                group(on, "item.subject.milestones", mission.milestones(), Milestone::id, Milestone::name),
                group(on, "item.subject.sites", mission.sites(), Site::id, Site::name));
    }

    private static <T> Group group(
            MissionPage on, String key, List<T> things, Function<T, String> id, Function<T, Label> name) {
        String language = on.page().language().code();
        return new Group(
                key,
                things.stream()
                        .map(thing ->
                                new Choice(id.apply(thing), name.apply(thing).in(language)))
                        .toList());
    }

    private static String beginning(Item item, MissionPage on) {
        Language language = Language.valueOf(on.page().language().name());
        String words = item.proposal().text().getOrDefault(language, "");
        String shown = words.length() <= LETTERS ? words : words.substring(0, LETTERS) + "…";
        return shown.isEmpty() ? item.proposal().id() : item.proposal().id() + ": " + shown;
    }

    /** An id that neither the record nor a draft of the own party has: the kind with the next number. */
    static String freeId(ItemDraft.Kind kind, List<Item> items, List<ItemDraft> drafts) {
        Set<String> taken = new HashSet<>();
        items.forEach(item -> taken.add(item.proposal().id()));
        drafts.forEach(draft -> taken.add(draft.item()));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> kind.name().toLowerCase(Locale.ROOT) + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /** What can be replaced, and what the draft says it replaces, should the record not know it. */
    public List<Choice> replaceable(String chosen) {
        boolean known = chosen.isEmpty()
                || replaceable.stream().anyMatch(choice -> choice.id().equals(chosen));
        return known
                ? replaceable
                : Stream.concat(Stream.of(new Choice(chosen, chosen)), replaceable.stream())
                        .toList();
    }

    /** Whether a decision can be about what has this id. */
    public boolean knows(String subject) {
        return subjects.stream()
                .flatMap(group -> group.choices().stream())
                .anyMatch(choice -> choice.id().equals(subject));
    }
}
