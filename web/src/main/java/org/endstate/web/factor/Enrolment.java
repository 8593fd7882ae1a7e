package org.endstate.web.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A second factor on its way into an authenticator.
 *
 * @param secret in the letters that can be typed in
 * @param name of the person
 * @param asksPassword whether the password is asked for, because it was given a while ago
 */
public record Enrolment(String secret, String name, boolean asksPassword) {

    /** The address that an authenticator reads as a QR code (the key URI format that authenticators share). */
    public String address() {
        return "otpauth://totp/Endstate:" + encode(name) + "?secret=" + secret + "&issuer=Endstate";
    }

    /** The secret in groups of four letters. */
    public String grouped() {
        return String.join(" ", secret.split("(?<=\\G.{4})"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
