package org.endstate.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * An authenticator that Chromium takes for a real one beside this tab (Chrome DevTools Protocol, domain WebAuthn). It
 * is always touched when it asks for that.
 */
final class Authenticator {

    private final CDPSession tools;
    private final String id;

    private Authenticator(Page tab, String transport, boolean verifies) {
        tools = tab.context().newCDPSession(tab);
        tools.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", transport);
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", verifies);
        options.addProperty("isUserVerified", verifies);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        id = tools.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
    }

    /** One built into the device, which knows who uses it by a finger. */
    static Authenticator withFinger(Page tab) {
        return new Authenticator(tab, "internal", true);
    }

    /** A stick that anybody may touch. */
    static Authenticator withoutFinger(Page tab) {
        return new Authenticator(tab, "usb", false);
    }

    /** Somebody else has got hold of it, whose finger it does not know. */
    void stolen() {
        JsonObject verified = mine();
        verified.addProperty("isUserVerified", false);
        tools.send("WebAuthn.setUserVerified", verified);
    }

    /** How many passkeys it holds. */
    int passkeys() {
        return tools.send("WebAuthn.getCredentials", mine())
                .getAsJsonArray("credentials")
                .size();
    }

    private JsonObject mine() {
        JsonObject mine = new JsonObject();
        mine.addProperty("authenticatorId", id);
        return mine;
    }
}
