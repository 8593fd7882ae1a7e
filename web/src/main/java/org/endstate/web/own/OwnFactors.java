package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.endstate.web.Address;
import org.endstate.web.Language;
import org.endstate.web.account.Identities;
import org.endstate.web.account.Passkeys;
import org.endstate.web.account.SecondFactors;
import org.endstate.web.account.SignInRules;
import org.endstate.web.account.SignedIn;
import org.endstate.web.provider.Departures;
import org.springframework.stereotype.Component;

/** How people sign in beside their password. */
@Component
class OwnFactors {

    private final SecondFactors secondFactors;
    private final SignInRules rules;
    private final Passkeys passkeys;
    private final Identities identities;
    private final Departures departures;
    private final Address address;

    OwnFactors(
            SecondFactors secondFactors,
            SignInRules rules,
            Passkeys passkeys,
            Identities identities,
            Departures departures,
            Address address) {
        this.secondFactors = secondFactors;
        this.rules = rules;
        this.passkeys = passkeys;
        this.identities = identities;
        this.departures = departures;
        this.address = address;
    }

    OwnView.Means means(SignedIn who, Language language, HttpServletRequest request) {
        return new OwnView.Means(secondFactor(who), passkeys(who, request), identities(who, language, request));
    }

    private OwnView.SecondFactor secondFactor(SignedIn who) {
        String account = who.account().id();
        boolean required = rules.needSecondFactor().contains(who.person().role());
        return new OwnView.SecondFactor(secondFactors.has(account), required, secondFactors.recoveryLeft(account));
    }

    private OwnView.OwnPasskeys passkeys(SignedIn who, HttpServletRequest request) {
        boolean here = address.name().equals(request.getServerName());
        return new OwnView.OwnPasskeys(passkeys.of(who.getName()), here, address.origin());
    }

    private OwnView.OwnIdentities identities(SignedIn who, Language language, HttpServletRequest request) {
        List<Identities.Linked> linked = identities.of(who.account().id());
        Optional<Departures.Offer> offer = departures
                .offer(language, request)
                .filter(offered ->
                        linked.stream().noneMatch(one -> one.identity().issuer().equals(offered.issuer())));
        return new OwnView.OwnIdentities(linked, offer);
    }
}
