package org.endstate.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.endstate.record.SigningKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A person with a key of their own, who reads what is to be signed and signs it. */
final class Signer {

    final Browser browser;
    final SigningKey key;

    Signer(Browser browser, String name, int seed) {
        this.browser = browser;
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        key = SigningKey.of(name, bytes);
    }

    /** Registers the public key. */
    Signer registered() {
        var answer = browser.submit(
                "/en/account",
                "/en/account/key",
                Map.of("key", key.verifyingKey().text()));
        assertThat(answer.statusCode()).isEqualTo(200);
        return this;
    }

    /** Sends a form and signs what comes of it; the answer to the signature. */
    HttpResponse<String> does(String page, String action, Map<String, String> fields) {
        HttpResponse<String> sheet = browser.submit(page, action, fields);
        assertThat(sheet.statusCode()).as(sheet.body()).isEqualTo(200);
        return signs(sheet, key);
    }

    /** Does to an item what the verb says. */
    HttpResponse<String> moves(String item, String verb, String remark) {
        String address = Commission.MISSION + "/item/" + item;
        return does(address, address, Map.of("verb", verb, "remark", remark));
    }

    /** Signs a sheet with this key. */
    HttpResponse<String> signs(HttpResponse<String> sheet, SigningKey with) {
        Document page = Jsoup.parse(sheet.body());
        byte[] message = message(page).getBytes(UTF_8);
        return sends(page, Base64.getEncoder().encodeToString(with.sign(message)));
    }

    static String message(Document sheet) {
        Element message = Objects.requireNonNull(sheet.selectFirst("pre#message"));
        return message.wholeText();
    }

    /** Sends a sheet with this signature. */
    HttpResponse<String> sends(Document sheet, String signature) {
        FormElement form = (FormElement) Objects.requireNonNull(sheet.selectFirst("form#sign-form"));
        Map<String, String> fields = new TreeMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.put("signature", signature);
        return browser.post(form.attr("action"), fields);
    }
}
