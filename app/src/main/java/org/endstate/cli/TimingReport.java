package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.endstate.cli.StageMeter.Measured;

/** What each stage took. */
final class TimingReport {

    private TimingReport() {}

    static List<String> lines(List<Measured> stages) {
        Table table = new Table(24);
        table.row(text("column.stage"), text("column.seconds"), text("column.heap"), text("column.allocated"));
        for (Measured stage : stages) {
            table.row(
                    "  " + stage.stage(),
                    Numbers.decimal(stage.seconds(), 2),
                    stage.memory()
                            .map(memory -> Numbers.whole(memory.heap_mb()))
                            .orElse(""),
                    stage.memory()
                            .map(memory -> Numbers.whole(memory.allocated_mb()))
                            .orElse(""));
        }
        List<String> lines = new ArrayList<>(table.lines());
        StageMeter.residentPeak_mb().ifPresent(mb -> lines.add(text("timing.resident", Numbers.whole(mb))));
        return lines;
    }

    static List<Map<String, Object>> json(List<Measured> stages) {
        return stages.stream().map(TimingReport::json).toList();
    }

    private static Map<String, Object> json(Measured stage) {
        Map<String, Object> all = Json.object("stage", stage.stage(), "seconds", stage.seconds());
        stage.memory().ifPresent(memory -> {
            all.put("peakHeapMb", memory.heap_mb());
            all.put("allocatedMb", memory.allocated_mb());
        });
        return all;
    }
}
