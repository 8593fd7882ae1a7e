package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * A person whose browser goes to a provider and back, as real ones do: from another site it brings no session cookie,
 * since that is {@code SameSite=Strict}.
 */
record Traveller(Commission commission, Browser browser) {

    static final String ACCOUNT = "/en/account";
    static final String LINK = ACCOUNT + "/identity";
    static final String SIGN_IN = "/en/sign-in/provider";

    static Traveller stranger(Commission commission) {
        return new Traveller(commission, commission.stranger().byName());
    }

    /** Somebody who has signed in by password. */
    static Traveller named(Commission commission, String name) {
        Traveller traveller = stranger(commission);
        traveller.browser.signIn(name, Commission.PASSWORD);
        return traveller;
    }

    /** Goes to the provider to sign in. */
    URI leaves() {
        return onward(browser.submit("/en/sign-in", SIGN_IN, Map.of()));
    }

    /** Goes to the provider to link what is shown there. */
    URI leavesToLink() {
        return onward(browser.submit(ACCOUNT, LINK, Map.of("password", Commission.PASSWORD)));
    }

    static URI onward(HttpResponse<String> page) {
        String to = Jsoup.parse(page.body()).select("a.onward").attr("href");
        assertThat(to).as("where the page leads: " + page.body()).isNotEmpty();
        return URI.create(to);
    }

    /** The page that meets who comes from another site with this answer; it must leave the session alone. */
    HttpResponse<String> met(URI answer) {
        HttpResponse<String> page = new Browser(commission.workbench).get(answer.toString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("set-cookie")).isEmpty();
        return page;
    }

    /** Comes back from the provider with its answer. */
    HttpResponse<String> returns(URI answer) {
        return browser.get(onward(met(answer)).toString());
    }

    boolean in() {
        return browser.get("/en/missions").uri().getPath().equals("/en/missions");
    }
}
