package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import org.endstate.oversight.PastExit;
import org.endstate.oversight.ReferenceClass;

/** The outside view: how far comparable exits slipped. */
final class OutsideSection {

    private final Facts facts;

    OutsideSection(Facts facts) {
        this.facts = facts;
    }

    Section section() {
        List<ReferenceClass> classes = facts.result().outside().stream()
                .filter(exits -> !exits.finished().isEmpty())
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(facts.text("outside.intro")));
        for (ReferenceClass exits : classes) {
            blocks.add(new Block.Paragraph(facts.text(
                    "outside.class",
                    facts.words().choice("driver", exits.driver()),
                    exits.finished().size(),
                    exits.unfinished().size(),
                    exits.slip_days(0.5),
                    exits.slip_days(0.1),
                    exits.slip_days(0.9))));
        }
        if (!classes.isEmpty()) {
            String svg = SlipDots.draw(
                    new Plot.Frame("slips", facts.text("outside.chart"), facts.text("outside.description"), 0),
                    classes,
                    facts.words());
            blocks.add(new Block.Pictures(
                    List.of(new Block.Picture(facts.text("outside.chart"), svg, table(classes))), true));
        }
        blocks.add(new Block.Paragraph(facts.text("outside.caveat"), "note"));
        return new Section("outside", facts.text("outside.title"), blocks);
    }

    private Block.Table table(List<ReferenceClass> classes) {
        List<List<String>> rows = new ArrayList<>();
        for (ReferenceClass exits : classes) {
            exits.finished().forEach(exit -> rows.add(row(exit)));
            exits.unfinished().forEach(exit -> rows.add(row(exit)));
        }
        return new Block.Table(
                List.of(
                        facts.text("outside.unit"),
                        facts.text("outside.driver"),
                        facts.text("planned"),
                        facts.text("outside.actual"),
                        facts.text("outside.source")),
                rows,
                false);
    }

    private List<String> row(PastExit exit) {
        return List.of(
                facts.text("outside.of", exit.mission(), exit.unit()),
                facts.words().choice("driver", exit.driver()),
                facts.words().date(exit.planned()),
                exit.actual()
                        .filter(actual -> !actual.isAfter(facts.asOf()))
                        .map(facts.words()::date)
                        .orElseGet(() -> facts.text("outside.open")),
                exit.source());
    }
}
