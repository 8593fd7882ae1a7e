package org.endstate.formats.export;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.commission.PlanResult;

/**
 * Writes the numbers behind every figure of the report, one CSV table each, in long form: one observation a row, one
 * variable a column.
 */
public final class FigureTables {

    private FigureTables() {}

    /** The tables by file name. */
    public static SortedMap<String, byte[]> write(PlanResult result) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        tables().forEach(table -> files.put(table.file(), table.write(result)));
        return files;
    }

    /** All tables, in the order of the reference page. */
    static List<FigureTable<?>> tables() {
        return List.of(
                OptionTables.strength(),
                OptionTables.personMonths(),
                DateTables.milestones(),
                DateTables.chances(),
                DateTables.sites(),
                DateTables.risks(),
                AssessmentTables.gates(),
                AssessmentTables.failing(),
                AssessmentTables.threat(),
                AssessmentTables.threatLevels(),
                AssessmentTables.capability(),
                OptionTables.causes(),
                OptionTables.losses(),
                OptionTables.plan(),
                RecordTables.pastExits(),
                RecordTables.assumptions());
    }
}
