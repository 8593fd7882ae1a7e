package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.endstate.commission.Dossier.Assumption;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;
import org.endstate.mission.Sourcing;

/** Collects, in the order of reading, every figure that rests on no source and every default that is used. */
final class Assumptions {

    private static final int NO_LINE = Integer.MAX_VALUE;

    private final List<Assumption> all = new ArrayList<>();

    /** The origin of a figure of mission.yaml; without a source it is an assumption, and listed. */
    Sourcing sourcing(Fields figure, String what) {
        return sourcing(MissionFolder.FILE, figure, what);
    }

    /** The same of a figure of another file. */
    Sourcing sourcing(String file, Fields figure, String what) {
        Sourcing sourcing = read(figure);
        if (sourcing instanceof Sourcing.Assumed(String why)) {
            add(file, figure.at(), what, why);
        } else {
            figure.findText("assumption").ifPresent(why -> add(file, figure.at(), what, why));
        }
        return sourcing;
    }

    /** Lists a figure that rests on no source, where the core keeps no origin for it. */
    void list(Fields figure, String what) {
        sourcing(figure, what);
    }

    static Sourcing read(Fields figure) {
        return figure.has("source")
                ? new Sourcing.Cited(figure.listTexts("source"))
                : new Sourcing.Assumed(figure.findText("assumption").orElse(""));
    }

    /** Lists something that needs no source, if the file says that it was assumed. */
    void noteIfAssumed(Fields group, String what) {
        group.findText("assumption").ifPresent(why -> add(MissionFolder.FILE, group.at(), what, why));
    }

    void add(String file, Place at, String what, String why) {
        all.add(new Assumption(file + ":" + at.line(), what, why));
    }

    /** Lists a default that stands in for something the mission file does not say. */
    void addDefault(String name, String what, String why) {
        all.add(new Assumption(name, what, why));
    }

    /** All of them: those of the mission file by line, then those of other files, then what has no line. */
    List<Assumption> all() {
        return all.stream()
                .sorted(Comparator.comparing((Assumption a) -> line(a) == NO_LINE)
                        .thenComparing(a -> !a.where().startsWith(MissionFolder.FILE))
                        .thenComparing(Assumptions::file)
                        .thenComparing(Assumptions::line))
                .toList();
    }

    private static String file(Assumption assumption) {
        return line(assumption) == NO_LINE
                ? ""
                : assumption.where().substring(0, assumption.where().lastIndexOf(':'));
    }

    private static int line(Assumption assumption) {
        String where = assumption.where();
        String last = where.substring(where.lastIndexOf(':') + 1);
        return where.indexOf(':') > 0 && last.chars().allMatch(Character::isDigit) ? Integer.parseInt(last) : NO_LINE;
    }
}
