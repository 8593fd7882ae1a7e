package org.endstate.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.endstate.provenance.ContentHash;

/** Somebody who acts in the commission with a key that their browser keeps. */
record Member(Person person) {

    /** Makes a key in the browser and registers its public half. */
    Member makesKey() {
        person.opens("/account").presses("key.browser");
        assertThat(person.page().locator("#key")).not().hasValue("");
        person.page().locator("#key-password").fill(Person.PASSWORD);
        person.presses("key.register").reads("key.fingerprint");
        return this;
    }

    /** Reads what is to be signed, sees that its hash is the hash of what is shown, and signs it. */
    Member signs() {
        Page page = person.page();
        assertThat(page.locator("main")).containsText(person.say("act.bytes"));
        assertThat(page.locator("#sign-form[data-ready=yes]")).isVisible();
        String message = page.locator("#message").textContent();
        assertThat(page.locator("#hash"))
                .hasText(
                        ContentHash.of(message.getBytes(StandardCharsets.UTF_8)).hex());
        person.presses("act.sign");
        return this;
    }

    /** Reads what comes of the form on the page, signs it, and is told that it is on the record. */
    Member readsAndSigns() {
        person.presses("act.read");
        return signsForGood();
    }

    /** Signs, and is told that it is on the record. */
    Member signsForGood() {
        signs();
        person.reads("act.done");
        return this;
    }

    /** Does to an item what the verb says. */
    Member does(String verb, String item, String remark) {
        person.opens(Stage.MISSION + "/item/" + item);
        person.page().locator("input[name=verb][value=" + verb + "]").check();
        person.fills("item.remark", remark);
        return readsAndSigns();
    }

    /** Writes a draft of this kind, each field given as {@code name=text}, and keeps it; the address of its page. */
    String drafts(String kind, String... fields) {
        person.opens(Stage.MISSION + "/draft/new?kind=" + kind);
        return fillsIn(fields);
    }

    /** Fills in the draft on the page and keeps it; the address of its page. */
    String fillsIn(String... fields) {
        for (String given : fields) {
            String text = given.substring(given.indexOf('=') + 1);
            Locator field = person.page().locator("main [name=" + given.substring(0, given.indexOf('=')) + "]");
            if ("SELECT".equals(field.evaluate("one => one.tagName"))) {
                field.selectOption(text);
            } else {
                field.fill(text);
            }
        }
        person.presses("draft.keep");
        return person.page().url();
    }

    /** Puts the draft on the page before the other party. */
    Member puts(String kind) {
        person.presses("draft.put." + kind);
        return signsForGood();
    }

    /** Signs the record as it stands, and has the browser check it. */
    Member signsRecord() {
        Page page = person.opens(Stage.MISSION + "/record").page();
        page.evaluate("document.body.dataset.left = 'yes'");
        signs();
        // The browser first reads the whole record; only then does it send the form and leave.
        assertThat(page.locator("body:not([data-left])")).isVisible();
        page.waitForLoadState();
        person.presses("record.verify.do").reads("record.verify.right");
        assertThat(person.page().locator("#verify")).not().containsText(person.say("record.verify.forged"));
        return this;
    }

    /** Reads in the record of their wire whether anything held this text. */
    void neverGot(String text) {
        assertThat(person.wire().holding(text))
                .as("answers to " + person.name())
                .isEmpty();
    }
}
