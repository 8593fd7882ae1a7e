package org.endstate.web.commission;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.endstate.commission.proceedings.Content;
import org.endstate.commission.proceedings.History;
import org.endstate.record.VerifyingKey;
import org.endstate.web.account.PublicKeys;
import org.endstate.web.account.SignedIn;
import org.springframework.stereotype.Component;

/** The items of the record, each with what who looks at it may do. */
@Component
public class Items {

    private final Commissions commissions;
    private final PublicKeys keys;

    Items(Commissions commissions, PublicKeys keys) {
        this.commissions = commissions;
        this.keys = keys;
    }

    /** The items whose content is such, in the order in which they came. */
    public List<ItemView> of(SignedIn who, String mission, Predicate<Content> such) {
        Optional<VerifyingKey> key = keys.of(who.account().id());
        Commission commission = commissions.of(mission);
        return commission.look(now -> now.items().stream()
                .filter(item -> such.test(item.proposal().content()))
                .map(item -> ItemView.of(commission, now, item, key))
                .toList());
    }

    /** The item of this id with its history. */
    public Optional<ItemView> find(SignedIn who, String mission, String id) {
        Optional<VerifyingKey> key = keys.of(who.account().id());
        Commission commission = commissions.of(mission);
        return commission
                .look(now -> now.findItem(id).map(item -> ItemView.of(commission, now, item, key)))
                .map(view -> view.with(History.of(id, commission.entries())));
    }
}
