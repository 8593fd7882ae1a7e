package org.endstate.web.overview;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.proceedings.Item;
import org.endstate.web.account.Trail;
import org.endstate.web.oversight.Stock;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.ScreenView;

/**
 * What the overview shows.
 *
 * @param standing what the latest stock says, as HTML made by the report: alarms, decisions
 * @param open items of the record that wait for a party
 * @param news what was done since the last visit
 */
public record OverviewView(
        ScreenView screen, Optional<Stock> stock, List<String> standing, List<Item> open, News news) {

    public OverviewView {
        standing = List.copyOf(standing);
        open = List.copyOf(open);
    }

    /**
     * What was done.
     *
     * @param since the last visit; empty at the first
     */
    public record News(Optional<Instant> since, List<Trail.Line> lines) {
        public News {
            lines = List.copyOf(lines);
        }
    }

    public MissionPage on() {
        return screen.on();
    }

    /** The day of the stock in words. */
    public String stockDay() {
        return stock.map(found -> new Written(screen.page().language()).date(found.day()))
                .orElse("");
    }

    /** The day of the last visit in words. */
    public String since() {
        return news.since().map(this::day).orElse("");
    }

    /** The day of an instant, in words. */
    public String day(Instant at) {
        return new Written(screen.page().language())
                .date(at.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** What was done, in words. */
    public String say(Trail.Line line) {
        return day(Instant.parse(line.at())) + ": "
                + on().say("deed." + line.what().name());
    }
}
