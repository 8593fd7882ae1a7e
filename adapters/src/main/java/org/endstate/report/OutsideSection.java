package org.endstate.report;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.oversight.MixedDates;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.ReferenceClass;

/** The outside view: how far past exits slipped against their first announced dates. */
public final class OutsideSection {

    /** Fewer units than this are named one by one: quantiles of them would say more than is known. */
    private static final int ENOUGH_FOR_QUANTILES = 5;

    private final Brief brief;
    private final Words words;

    OutsideSection(Brief brief) {
        this.brief = brief;
        this.words = brief.words();
    }

    /** One sentence per reference class. */
    public List<String> sentences() {
        return brief.result().outside().stream().map(this::sentence).toList();
    }

    private String sentence(ReferenceClass past) {
        String finished = words.whole(past.finished().size());
        String unfinished = words.whole(past.unfinished().size());
        if (past.finished().isEmpty()) {
            return words.of("outside.none", words.of(past.driver()), unfinished);
        }
        if (past.finished().size() < ENOUGH_FOR_QUANTILES) {
            List<String> slips = past.slips_days().stream().map(words::whole).toList();
            return words.of("outside.few", words.of(past.driver()), finished, unfinished, words.list(slips));
        }
        return words.of(
                "outside.sentence",
                words.of(past.driver()),
                finished,
                unfinished,
                words.whole(past.slip_days(0.5)),
                words.whole(past.slip_days(0.1)),
                words.whole(past.slip_days(0.9)));
    }

    /** Every slip as a dot; empty where no past exit is known. */
    public Optional<Figure> figure() {
        List<ReferenceClass> classes = brief.result().outside().stream()
                .filter(past -> !past.finished().isEmpty())
                .toList();
        if (classes.isEmpty()) {
            return Optional.empty();
        }
        List<Long> all = classes.stream()
                .flatMap(past -> past.slips_days().stream())
                .sorted()
                .toList();
        DotRows drawing = new DotRows(
                "outside-slips",
                words.of("outside.figure"),
                words.of("outside.desc"),
                classes.stream().map(this::dots).toList(),
                LinearScale.around(all.getFirst(), all.getLast(), 0, 1),
                words);
        return Optional.of(new Figure("outside-slips", words.of("outside.figure"), drawing.close(), table()));
    }

    private DotRows.Row dots(ReferenceClass past) {
        int n = past.finished().size();
        return new DotRows.Row(
                words.of("outside.row", words.of(past.driver()), words.whole(n)),
                past.slips_days(),
                n < ENOUGH_FOR_QUANTILES ? List.of() : List.of((double) past.slip_days(0.5)));
    }

    /** Dates of milestones with these slips mixed in; empty where nothing is mixed. */
    public Optional<Table> mixed() {
        List<MixedDates> all = brief.result().mixed();
        return all.isEmpty() ? Optional.empty() : Optional.of(new MixedTable(brief, all).table());
    }

    /** Which milestones have no past exits mixed in, where the commission gave them a weight; empty otherwise. */
    public Optional<String> unmixed() {
        if (brief.dossier().settings().outsideWeight() == 0) {
            return Optional.empty();
        }
        Set<String> mixed =
                brief.result().mixed().stream().map(MixedDates::milestone).collect(Collectors.toSet());
        List<String> others = brief.mission().milestones().stream()
                .filter(milestone -> !mixed.contains(milestone.id()))
                .map(milestone -> words.name(milestone.name()))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(words.of("outside.unmixed", words.list(others)));
    }

    private Table table() {
        List<List<String>> rows = brief.result().outside().stream()
                .flatMap(past -> Stream.concat(
                        past.finished().stream(),
                        past.unfinished().stream()
                                .map(exit -> new PastExit(
                                        exit.mission(),
                                        exit.unit(),
                                        exit.driver(),
                                        exit.planned(),
                                        Optional.empty(),
                                        exit.source()))))
                .map(this::row)
                .toList();
        List<String> columns = List.of(
                words.of("outside.column.unit"),
                words.of("outside.column.driver"),
                words.of("column.planned"),
                words.of("outside.column.actual"),
                words.of("outside.column.slip"),
                words.of("outside.column.source"));
        Set<Integer> english = words.quotesEnglish() ? Set.of(0, columns.size() - 1) : Set.of();
        return new Table(words.of("outside.table"), columns, rows, english);
    }

    private List<String> row(PastExit exit) {
        return List.of(
                words.of("outside.unit", exit.mission(), exit.unit()),
                words.of(exit.driver()),
                words.date(exit.planned()),
                exit.actual().map(words::date).orElse(words.of("outside.open")),
                exit.actual()
                        .map(actual -> words.whole(ChronoUnit.DAYS.between(exit.planned(), actual)))
                        .orElse(words.of("empty")),
                exit.source());
    }
}
