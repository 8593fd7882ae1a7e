package org.endstate.report;

import java.time.LocalDate;
import java.util.List;
import org.endstate.capability.Assessment;
import org.endstate.capability.FunctionOutlook.AtDate;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.capability.LevelDistribution;
import org.endstate.report.CapabilityBrief.Assessed;

/**
 * Functions × time on one drawing: for each function one line of cells per party and one for all together, each cell
 * the panel of a day; after the planning date, a line with support kept and a line with support removed. Where nobody
 * assessed, there is paper.
 */
final class CapabilityGrid {

    /** Shades of P(level ≥ threshold), from none to all. */
    static final int SHADES = 5;

    private static final double LEFT = 88;
    private static final double RIGHT = Plot.WIDTH - 8;
    private static final double TOP = 6;
    private static final double LABEL = 17;
    private static final double LINE = 13;
    private static final double GAP = 9;
    private static final double BELOW = 24;

    /** As many fit beside a line. */
    private static final int LETTERS = 15;

    /** So far ahead is shown; the drawings of each function show the whole horizon. */
    private static final int AHEAD_months = 24;

    /** A panel is shown for so long, then it fades into paper. */
    private static final int SHOWN_days = 91;

    private final CapabilityBrief brief;
    private final Words words;
    private final List<String> parties;
    private final TimeScale x;
    private final Svg svg;
    private double y = TOP;

    private CapabilityGrid(CapabilityBrief brief, List<Assessed> functions, String id, String title) {
        this.brief = brief;
        this.words = brief.words();
        this.parties = brief.parties();
        LocalDate first = functions.stream()
                .map(assessed -> first(assessed))
                .min(LocalDate::compareTo)
                .orElse(brief.asOf());
        x = new TimeScale(first, brief.asOf().plusMonths(AHEAD_months), LEFT, RIGHT);
        svg = new Svg(
                id, title, words.of("capability.grid-desc"), Plot.WIDTH, TOP + block() * functions.size() + BELOW);
    }

    private static LocalDate first(Assessed assessed) {
        List<Assessment> panels = assessed.history().assessments();
        return panels.isEmpty() ? assessed.latest() : panels.getFirst().asOf();
    }

    private double block() {
        return LABEL + LINE * (parties.size() + 3) + GAP;
    }

    static String draw(CapabilityBrief brief, List<Assessed> functions, String id, String title) {
        CapabilityGrid grid = new CapabilityGrid(brief, functions, id, title);
        double today = grid.x.at(brief.asOf());
        grid.svg.line("today", today, TOP, today, TOP + grid.block() * functions.size());
        functions.forEach(grid::function);
        grid.svg.line("axis", LEFT, grid.y, RIGHT, grid.y);
        Plot.timeAxis(grid.svg, grid.x, grid.y, grid.words);
        return grid.svg.close();
    }

    private void function(Assessed assessed) {
        String label = words.of(
                assessed.essential() ? "capability.grid-essential" : "capability.grid-label",
                brief.name(assessed.function()),
                words.whole(assessed.threshold()));
        svg.label("label strong", 4, RIGHT, y + 12, Svg.wrap(label, 1).getFirst());
        y += LABEL;
        for (int number = 0; number < parties.size(); number++) {
            past(assessed, Svg.wrap(brief.names().party(parties.get(number)), 1).getFirst(), parties.get(number));
        }
        past(assessed, words.of("capability.grid-joint"), "");
        ahead(assessed, words.of("capability.grid-kept"), assessed.outlook().kept());
        ahead(assessed, words.of("capability.grid-removed"), assessed.outlook().removed());
        y += GAP;
    }

    private void past(Assessed assessed, String label, String party) {
        label(label);
        List<Assessment> panels = assessed.history().assessments();
        for (int i = 0; i < panels.size(); i++) {
            Assessment panel = panels.get(i);
            LocalDate faded = panel.asOf().plusDays(SHOWN_days);
            LocalDate next = i + 1 < panels.size() ? panels.get(i + 1).asOf() : brief.asOf();
            LocalDate until = faded.isBefore(next) ? faded : next;
            if (party.isEmpty()) {
                cell(assessed, panel.said().joint(), panel.asOf(), until);
            } else {
                panel.said().parties().stream()
                        .filter(pool -> pool.party().equals(party))
                        .map(PartyPool::levels)
                        .forEach(levels -> cell(assessed, levels, panel.asOf(), until));
            }
        }
        y += LINE;
    }

    private void ahead(Assessed assessed, String label, List<AtDate> fan) {
        label(label);
        for (int i = 0; i + 1 < fan.size() && i < AHEAD_months; i++) {
            cell(
                    assessed,
                    fan.get(i).levels(),
                    fan.get(i).date(),
                    fan.get(i + 1).date());
        }
        y += LINE;
    }

    private void label(String text) {
        String cut = text.length() <= LETTERS ? text : text.substring(0, LETTERS - 1) + "…";
        svg.text("tick", LEFT - 5, y + 9, "end", cut);
    }

    private void cell(Assessed assessed, LevelDistribution levels, LocalDate from, LocalDate to) {
        double probability = levels.atLeast(assessed.threshold());
        double width = StrictMath.max(2, x.at(to) - x.at(from));
        svg.rect("slab " + shade(probability), x.at(from), y, width, LINE - 2);
    }

    /** The class of a probability's shade. */
    static String shade(double probability) {
        int shade = (int) StrictMath.min(SHADES - 1, StrictMath.floor(probability * SHADES + 1e-9));
        return "l" + (shade + (shade == 0 ? 0 : 1));
    }
}
