package org.endstate.web.account;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs people in by an identity at a provider that stands for their account. It takes the place of the password only:
 * who needs a second factor is asked for it. Whether the identity was shown is for the caller to know.
 */
@Component
public class IdentityCheck {

    private final Identities identities;
    private final Accounts accounts;
    private final Entrance entrance;
    private final GuessLimit limit;
    private final Trail trail;

    IdentityCheck(Identities identities, Accounts accounts, Entrance entrance, GuessLimit limit, Trail trail) {
        this.identities = identities;
        this.accounts = accounts;
        this.entrance = entrance;
        this.limit = limit;
        this.trail = trail;
    }

    /**
     * Whether so much from this address was wrong, passwords included, that nothing from it is looked at for a while.
     */
    public boolean closed(String origin) {
        return limit.closed(origin);
    }

    /** What its holder is who has shown an identity; empty where it stands for no account that may sign in. */
    public Optional<Authentication> accept(Identity identity, String origin) {
        Optional<Accounts.Account> account =
                identities.account(identity).flatMap(accounts::find).filter(Accounts.Account::active);
        account.ifPresent(
                found -> trail.note(found.person().name(), Trail.Deed.IDENTITY_ACCEPTED, identity.toString(), origin));
        return account.map(entrance::afterOneFactor);
    }

    /** Lets an identity that its holder has shown stand for the account of who is signed in. */
    public Identities.Outcome link(SignedIn who, Identity identity, String origin) {
        String account = who.account().id();
        Identities.Outcome outcome =
                accounts.active(account) ? identities.link(account, identity) : Identities.Outcome.CLOSED;
        if (outcome == Identities.Outcome.DONE) {
            trail.note(who.getName(), Trail.Deed.IDENTITY_LINKED, identity.toString(), origin);
        }
        return outcome;
    }

    /** Lets an identity stand for the account of who is signed in no more. */
    public void unlink(SignedIn who, Identity identity, String origin) {
        if (identities.unlink(who.account().id(), identity)) {
            trail.note(who.getName(), Trail.Deed.IDENTITY_UNLINKED, identity.toString(), origin);
        }
    }

    /** Counts something wrong from this address, as a wrong password is counted. */
    public void countWrong(String origin) {
        limit.countWrong(origin);
    }
}
