package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import org.endstate.web.Address;
import org.endstate.web.account.Passkeys;
import org.endstate.web.account.SecondFactors;
import org.endstate.web.account.SignInRules;
import org.endstate.web.account.SignedIn;
import org.springframework.stereotype.Component;

/** How people sign in beside their password. */
@Component
class OwnFactors {

    private final SecondFactors secondFactors;
    private final SignInRules rules;
    private final Passkeys passkeys;
    private final Address address;

    OwnFactors(SecondFactors secondFactors, SignInRules rules, Passkeys passkeys, Address address) {
        this.secondFactors = secondFactors;
        this.rules = rules;
        this.passkeys = passkeys;
        this.address = address;
    }

    OwnView.SecondFactor secondFactor(SignedIn who) {
        String account = who.account().id();
        boolean required = rules.needSecondFactor().contains(who.person().role());
        return new OwnView.SecondFactor(secondFactors.has(account), required, secondFactors.recoveryLeft(account));
    }

    OwnView.OwnPasskeys passkeys(SignedIn who, HttpServletRequest request) {
        boolean here = address.name().equals(request.getServerName());
        return new OwnView.OwnPasskeys(passkeys.of(who.getName()), here, address.origin());
    }
}
