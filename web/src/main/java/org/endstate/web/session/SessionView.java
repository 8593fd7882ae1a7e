package org.endstate.web.session;

import java.util.List;
import java.util.Optional;
import org.endstate.commission.proceedings.Charter;
import org.endstate.commission.proceedings.Item;
import org.endstate.commission.proceedings.Session;
import org.endstate.web.commission.ItemDraft;
import org.endstate.web.commission.ItemView;
import org.endstate.web.screen.MissionPage;

/**
 * What the screen of the sessions shows.
 *
 * @param open items that wait for somebody
 */
public record SessionView(
        MissionPage on, Founding founding, List<Session> sessions, List<Item> open, Matters matters, Own own) {

    /**
     * How far the commission has come into being.
     *
     * @param people who can be members of it
     */
    public record Founding(Optional<Charter> charter, boolean inForce, List<Possible> people) {
        public Founding {
            people = List.copyOf(people);
        }
    }

    /** Somebody who can be a member. */
    public record Possible(String account, String name, String role, String party, String fingerprint) {}

    /** What is before the commission beside texts and timelines. */
    public record Matters(List<ItemView> submissions, List<ItemView> decisions) {
        public Matters {
            submissions = List.copyOf(submissions);
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * What who looks at it may do.
     *
     * @param constitutes draw up a charter
     * @param convenes call a session
     * @param serves put attendance and minutes down
     * @param group whose findings it may submit; empty for none
     * @param decides table a decision
     * @param drafts of its party
     */
    public record Own(
            boolean constitutes,
            boolean convenes,
            boolean serves,
            String group,
            boolean decides,
            List<ItemDraft> drafts) {
        public Own {
            drafts = List.copyOf(drafts);
        }
    }

    public SessionView {
        sessions = List.copyOf(sessions);
        open = List.copyOf(open);
    }

    /** An id that no session has yet. */
    public String nextSession() {
        return "session-" + (sessions.size() + 1);
    }

    /** The open items as an agenda, one a line. */
    public String agenda() {
        return String.join("\n", open.stream().map(item -> item.proposal().id()).toList());
    }
}
