package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.endstate.mission.Milestone;

/** The agreed dates, each with the letter under which drawings show it, in order of date. */
record Marks(List<Mark> marks) {

    Marks {
        marks = List.copyOf(marks);
    }

    /** One agreed date. */
    record Mark(String letter, String milestone, LocalDate date, String meaning) {}

    static Marks of(Brief brief) {
        List<Milestone> dated = brief.mission().milestones().stream()
                .filter(milestone -> milestone.agreed().isPresent())
                .sorted(Comparator.comparing(Marks::date))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (Milestone milestone : dated) {
            String letter = String.valueOf((char) ('A' + marks.size() % 26));
            String meaning = brief.words()
                    .of(
                            "legend.agreed",
                            brief.words().name(milestone.name()),
                            brief.words().date(date(milestone)));
            marks.add(new Mark(letter, milestone.id(), date(milestone), meaning));
        }
        return new Marks(marks);
    }

    private static LocalDate date(Milestone milestone) {
        return milestone.agreed().orElseThrow().date();
    }

    /** Those that an axis up to this day can show. */
    List<Mark> until(LocalDate last) {
        return marks.stream().filter(mark -> !mark.date().isAfter(last)).toList();
    }

    Legend addTo(Legend legend) {
        Legend all = legend;
        for (Mark mark : marks) {
            all = all.withSign(mark.letter(), mark.meaning());
        }
        return all;
    }
}
