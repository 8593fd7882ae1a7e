package org.endstate.web.session;

import java.util.ArrayList;
import java.util.List;
import org.endstate.commission.proceedings.Content;
import org.endstate.web.account.Person;
import org.endstate.web.account.Role;
import org.endstate.web.account.SignedIn;
import org.endstate.web.commission.Commissions;
import org.endstate.web.commission.ItemDraft;
import org.endstate.web.commission.ItemDrafts;
import org.endstate.web.commission.Items;
import org.endstate.web.screen.MissionPage;
import org.springframework.stereotype.Component;

/** Gathers what the screen of the sessions shows. */
@Component
class SessionViews {

    private final Commissions commissions;
    private final Charters charters;
    private final Items items;
    private final ItemDrafts drafts;

    SessionViews(Commissions commissions, Charters charters, Items items, ItemDrafts drafts) {
        this.commissions = commissions;
        this.charters = charters;
        this.items = items;
        this.drafts = drafts;
    }

    SessionView of(MissionPage on, SignedIn who) {
        List<SessionView.Possible> people = people();
        SessionView.Matters matters = new SessionView.Matters(
                items.of(who, on.mission(), Content.Submission.class::isInstance),
                items.of(who, on.mission(), Content.Decision.class::isInstance));
        SessionView.Own own = own(on, who.person());
        return commissions
                .of(on.mission())
                .look(now -> new SessionView(
                        on,
                        new SessionView.Founding(now.charter(), now.inForce(), people),
                        now.sessions(),
                        now.items().stream()
                                .filter(item -> !item.awaited().isEmpty())
                                .toList(),
                        matters,
                        own));
    }

    private List<SessionView.Possible> people() {
        return charters.candidates().stream()
                .map(candidate -> new SessionView.Possible(
                        candidate.account().id(),
                        candidate.account().person().name(),
                        candidate.account().person().role().name(),
                        candidate.account().person().party(),
                        candidate.key().fingerprint()))
                .toList();
    }

    private SessionView.Own own(MissionPage on, Person person) {
        boolean chairs = person.role() == Role.CO_CHAIR;
        boolean serves = person.role() == Role.SECRETARIAT;
        return new SessionView.Own(
                chairs,
                chairs || serves,
                serves,
                person.role() == Role.EXPERT ? person.group() : "",
                chairs,
                drafts(on.mission(), person));
    }

    private List<ItemDraft> drafts(String mission, Person person) {
        List<ItemDraft> own = new ArrayList<>();
        if (person.role().ofParty()) {
            ItemDrafts.Of of = new ItemDrafts.Of(mission, person.party());
            own.addAll(drafts.of(of, ItemDraft.Kind.SUBMISSION));
            own.addAll(drafts.of(of, ItemDraft.Kind.DECISION));
        }
        return own;
    }
}
