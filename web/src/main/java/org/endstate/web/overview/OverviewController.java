package org.endstate.web.overview;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.endstate.commission.proceedings.Item;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.commission.Commissions;
import org.endstate.web.oversight.Stock;
import org.endstate.web.oversight.Stocks;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.ScreenViews;
import org.endstate.web.screen.Screens;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where we are, what is at risk, what must be decided, and what is new. */
@Controller
class OverviewController {

    /** What everybody of a commission may know of. */
    private static final Set<Trail.Deed> OPEN = EnumSet.of(
            Trail.Deed.ACT_SIGNED,
            Trail.Deed.RECORD_SIGNED,
            Trail.Deed.PANEL_OPENED,
            Trail.Deed.PANEL_ADVANCED,
            Trail.Deed.PLAN_STARTED,
            Trail.Deed.WHAT_IF_SHARED,
            Trail.Deed.PROPOSAL_TABLED,
            Trail.Deed.REPORTED,
            Trail.Deed.STOCK_TAKEN,
            Trail.Deed.PLANNING_DATE_MOVED);

    private final ScreenViews views;
    private final Stocks stocks;
    private final Visits visits;
    private final Commissions commissions;
    private final Trail trail;
    private final Pages pages;

    OverviewController(
            ScreenViews views, Stocks stocks, Visits visits, Commissions commissions, Trail trail, Pages pages) {
        this.views = views;
        this.stocks = stocks;
        this.visits = visits;
        this.commissions = commissions;
        this.trail = trail;
        this.pages = pages;
    }

    @GetMapping(Screens.MISSION + "/overview")
    ResponseEntity<String> show(@On(Screen.OVERVIEW) MissionPage on, SignedIn who) {
        Optional<Stock> stock = stocks.latest(on.mission());
        List<String> standing = stock.stream()
                .flatMap(latest -> Stream.of("alarms", "decisions")
                        .map(name -> stocks.piece(latest, on.page().language(), name)))
                .toList();
        Optional<Instant> since = visits.come(on.mission(), who);
        List<Trail.Line> lines =
                since.map(before -> trail.of(on.mission(), OPEN, before)).orElse(List.of());
        List<Item> open = commissions
                .of(on.mission())
                .look(now -> now.items().stream()
                        .filter(item -> !item.awaited().isEmpty())
                        .toList());
        OverviewView view = new OverviewView(views.of(on), stock, standing, open, new OverviewView.News(since, lines));
        return pages.answer("web/overview/overview.jte", Map.of("view", view));
    }
}
