package org.endstate.formats.export;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.commission.BacktestResult;
import org.endstate.commission.CapabilityResult;
import org.endstate.commission.CasesResult;
import org.endstate.commission.PlanResult;
import org.endstate.threat.ThreatOutlook;

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

    /** The tables of a threat outlook by file name. */
    public static SortedMap<String, byte[]> write(ThreatOutlook outlook) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        ThreatTables.all().forEach(table -> files.put(table.file(), table.write(outlook)));
        return files;
    }

    /** The tables of a backtest by file name. */
    public static SortedMap<String, byte[]> write(BacktestResult result) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        BacktestTables.all().forEach(table -> files.put(table.file(), table.write(result)));
        return files;
    }

    /** The tables of a backtest of closed cases by file name. */
    public static SortedMap<String, byte[]> write(CasesResult result) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        CaseTables.all().forEach(table -> files.put(table.file(), table.write(result)));
        return files;
    }

    /** The tables of a capability outlook by file name. */
    public static SortedMap<String, byte[]> write(CapabilityResult result) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        CapabilityTables.all().forEach(table -> files.put(table.file(), table.write(result)));
        return files;
    }

    /** All tables of a plan, in the order of the reference page. */
    static List<FigureTable<PlanResult, ?>> tables() {
        List<FigureTable<PlanResult, ?>> tables = new ArrayList<>(List.of(
                OptionTables.strength(),
                OptionTables.personMonths(),
                DateTables.milestones(),
                DateTables.chances(),
                DateTables.sites(),
                DateTables.risks(),
                AssessmentTables.gates(),
                AssessmentTables.failing()));
        ThreatTables.all()
                .forEach(table -> tables.add(
                        table.from(result -> result.assessments().threat().value())));
        CapabilityTables.all().forEach(table -> tables.add(table.from(FigureTables::capability)));
        tables.addAll(AppraisalTables.all());
        tables.add(FrontierTable.frontier());
        tables.addAll(List.of(
                OptionTables.causes(),
                OptionTables.losses(),
                OptionTables.plan(),
                RecordTables.pastExits(),
                RecordTables.assumptions()));
        return tables;
    }

    private static CapabilityResult capability(PlanResult result) {
        return new CapabilityResult(
                result.dossier(),
                result.stamp(),
                result.assessments().capability(),
                result.assessments().gates());
    }
}
