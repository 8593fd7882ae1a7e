package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.endstate.timeline.ProposalForecast;
import org.endstate.timeline.ProposalForecast.DateChance;
import org.endstate.words.PlanWords;

/** The parties' proposals: what their dates break, and how likely each is. */
final class ProposalSummary {

    private static final int WIDTH = 46;
    private static final PlanWords WORDS = PlanWords.in(Locale.ENGLISH);

    private final List<ProposalForecast> proposals;
    private final Paint paint;

    ProposalSummary(List<ProposalForecast> proposals, Paint paint) {
        this.proposals = proposals;
        this.paint = paint;
    }

    /** A block for each proposal, with an empty line before it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ProposalForecast forecast : proposals) {
            lines.add("");
            lines.addAll(block(forecast));
        }
        return lines;
    }

    private List<String> block(ProposalForecast forecast) {
        Table table = new Table(WIDTH);
        table.row(
                text(
                        "proposal.of",
                        forecast.proposal().id(),
                        forecast.proposal().party()),
                text("column.proposed"),
                text("column.planned"),
                text("column.met"));
        forecast.chances().forEach(chance -> table.row(row(chance)));
        List<String> lines = new ArrayList<>(table.lines());
        lines.set(0, paint.bold(lines.getFirst()));
        lines.add(text(forecast.broken().isEmpty() ? "proposal.kept" : "proposal.broken"));
        forecast.broken().forEach(rule -> lines.add("  - " + WORDS.of(rule)));
        forecast.conflict().ifPresent(conflict -> {
            lines.add(Messages.count(
                    conflict.proven() ? "proposal.conflict" : "proposal.searched",
                    conflict.requirements().size()));
            conflict.requirements().forEach(requirement -> lines.add("  - " + WORDS.of(requirement)));
        });
        return lines;
    }

    private static String[] row(DateChance chance) {
        return new String[] {
            "  " + chance.dated().subject() + " "
                    + Messages.of("step", chance.dated().step()),
            chance.dated().date().toString(),
            Numbers.date(chance.planned()),
            Numbers.percent(chance.met().value())
        };
    }
}
