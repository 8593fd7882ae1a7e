package org.endstate.web.agreement;

import java.util.List;
import java.util.Optional;
import org.endstate.web.commission.ItemDraft;
import org.endstate.web.commission.ItemView;
import org.endstate.web.screen.MissionPage;

/**
 * What the screen of the agreement shows.
 *
 * @param inForce whether the charter is agreed, so that texts can be tabled
 * @param report what the planning result says of the clauses of the mission folder; empty without a result
 */
public record AgreementView(
        MissionPage on, boolean inForce, List<ItemView> paragraphs, List<ItemView> timelines, Own own, String report) {

    /**
     * What the party of who looks at it is preparing.
     *
     * @param ofParty whether who looks at it is of a party
     * @param plan id of the plan that can be adopted; empty where none is made
     */
    public record Own(boolean ofParty, Optional<String> plan, List<ItemDraft> paragraphs, List<ItemDraft> timelines) {
        public Own {
            paragraphs = List.copyOf(paragraphs);
            timelines = List.copyOf(timelines);
        }
    }

    public AgreementView {
        paragraphs = List.copyOf(paragraphs);
        timelines = List.copyOf(timelines);
    }
}
