package org.endstate.web.own;

import java.util.List;
import java.util.Optional;
import org.endstate.web.account.Identities;
import org.endstate.web.account.Passkeys;
import org.endstate.web.account.PublicKeys;
import org.endstate.web.account.Sessions;
import org.endstate.web.page.Page;
import org.endstate.web.provider.Departures;

/**
 * What the page of one's own account shows.
 *
 * @param keys every key of the person, the one in use last
 * @param sessions of the person
 * @param session id of the one that asks
 * @param keyName what a new key may be called
 */
public record OwnView(
        Page page,
        List<PublicKeys.Registered> keys,
        List<Sessions.Open> sessions,
        String session,
        Means means,
        String keyName,
        Notice notice) {

    public OwnView {
        keys = List.copyOf(keys);
        sessions = List.copyOf(sessions);
    }

    /** How the person signs in beside the password. */
    public record Means(SecondFactor secondFactor, OwnPasskeys passkeys, OwnIdentities identities) {}

    /**
     * How the person shows that they are themselves, beyond the password.
     *
     * @param required whether the role needs it
     * @param recoveryLeft how many recovery codes are left
     */
    public record SecondFactor(boolean set, boolean required, int recoveryLeft) {}

    /**
     * The person's passkeys.
     *
     * @param here whether they work at the address of this request
     * @param origin where they do
     */
    public record OwnPasskeys(List<Passkeys.Passkey> all, boolean here, String origin) {
        public OwnPasskeys {
            all = List.copyOf(all);
        }
    }

    /**
     * Who the person is at providers.
     *
     * @param offer what could be linked; empty where the workbench knows no provider, or one is linked already
     */
    public record OwnIdentities(List<Identities.Linked> all, Optional<Departures.Offer> offer) {
        public OwnIdentities {
            all = List.copyOf(all);
        }

        /** Whether there is anything to show. */
        public boolean shown() {
            return !all.isEmpty() || offer.isPresent();
        }
    }

    /** The words of this page with this key, the arguments filled in. */
    public String say(String key, Object... arguments) {
        return page.say("own." + key, arguments);
    }
}
