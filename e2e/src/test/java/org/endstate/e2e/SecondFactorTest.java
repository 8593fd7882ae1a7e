package org.endstate.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes from a telephone as second factor, with the telephone in front of the screen. */
@ExtendWith(Ready.ForAll.class)
class SecondFactorTest {

    private static final String PICTURE = ".qr svg";

    @ParameterizedTest
    @EnumSource
    void who_set_it_up_signs_in_with_a_fresh_code_or_with_a_recovery_code_once(Language language, Ready ready) {
        try (Person owner = ready.joined("Owner of a telephone", Role.SECRETARIAT, language)) {
            owner.opens("/account").goesTo("own.factor.begin").reads("factor.enrol.wanted");
            Telephone telephone = Telephone.before(owner.page().locator(PICTURE), Clock.systemUTC());
            assertThat(telephone.states("issuer")).isEqualTo("Endstate");
            itsCodesAreConfirmed(owner, telephone);
            String used = telephone.code(0);
            owner.fills("own.password.again", Person.PASSWORD);
            owner.fills("factor.code", used).sends("factor.enrol.do").reads("factor.recovery.purpose");
            String recovery = owner.page().locator(".codes code").first().innerText();
            owner.examinedHere("recovery codes").presses("page.out");

            owner.givesPassword().reads("factor.code.help").examined("the question for a code");
            refuses(owner, telephone.code(0).equals("000000") ? "000001" : "000000");
            refuses(owner, used);
            owner.examinedHere("a code that was refused");
            owner.fills("factor.code", telephone.code(1)).sends("factor.do").reads("missions.title");

            owner.presses("page.out").givesPassword();
            owner.fills("factor.code", recovery).sends("factor.do").reads("missions.title");
            owner.opens("/account")
                    .reads("own.factor.set", 9)
                    .presses("page.out")
                    .givesPassword();
            refuses(owner, recovery);
            owner.opens("/missions").reads("factor.code.help");

            owner.forgives("422");
            assertThat(owner.complaints()).isEmpty();
        }
    }

    private static void itsCodesAreConfirmed(Person owner, Telephone telephone) {
        owner.fills("own.password.again", "a guess that is long enough").fills("factor.code", telephone.code(0));
        owner.sends("factor.enrol.do").reads("own.password.wrong");
        owner.fills("own.password.again", Person.PASSWORD).fills("factor.code", telephone.code(20));
        owner.sends("factor.enrol.do").reads("factor.unconfirmed");
        owner.examinedHere("a set-up that was refused");
        assertThat(Telephone.before(owner.page().locator(PICTURE), Clock.systemUTC())
                        .address())
                .as("the picture after a wrong code")
                .isEqualTo(telephone.address());
    }

    private static void refuses(Person owner, String code) {
        owner.fills("factor.code", code).sends("factor.do").reads("factor.wrong");
        assertThat(owner.page().locator("[role=alert]")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void whose_role_needs_one_comes_no_further_before_it_is_set_up(Language language, Ready ready) {
        Person administrator = ready.person(Role.ADMINISTRATOR).opens("/administration");
        administrator.page().locator("#needs-OBSERVER").check();
        administrator.presses("administration.rules.do").reads("administration.rules.done");
        try (Person observer = ready.opened("Observer with a telephone", Role.OBSERVER, language)) {
            observer.givesPassword().reads("factor.enrol.needed").examined("the set-up of a second factor");
            observer.opens(Stage.MISSION + "/overview").reads("factor.enrol.needed");
            Telephone telephone = Telephone.before(observer.page().locator(PICTURE), Clock.systemUTC());

            observer.fills("factor.code", telephone.code(0)).sends("factor.enrol.do");
            observer.reads("factor.recovery.purpose")
                    .goesTo("factor.recovery.go")
                    .reads("missions.title");

            observer.opens("/account").reads("own.factor.required");
            assertThat(observer.complaints()).isEmpty();
        }
    }
}
