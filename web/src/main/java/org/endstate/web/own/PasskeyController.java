package org.endstate.web.own;

import jakarta.servlet.http.HttpServletRequest;
import org.endstate.web.account.Passkeys;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The passkeys of who is signed in: a challenge for the password, and a passkey for the challenge. */
@Controller
class PasskeyController {

    private static final String FORM = "passkey";
    private static final String OPTIONS = PasskeyController.class.getName();
    private static final int LONGEST_LABEL = 60;

    private final OwnPages own;
    private final Passkeys passkeys;
    private final Trail trail;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    PasskeyController(OwnPages own, Passkeys passkeys, Trail trail) {
        this.own = own;
        this.passkeys = passkeys;
        this.trail = trail;
    }

    /** What the authenticator needs, for the script of the page; the page again where the password is wrong. */
    @PostMapping(OwnController.ACCOUNT + "/passkey/options")
    ResponseEntity<String> options(
            @PathVariable String language, @RequestParam String password, SignedIn who, HttpServletRequest request) {
        Notice notice = own.confirmed(FORM, who, password, request, () -> Notice.NONE);
        if (notice.refused()) {
            return own.page(language, who, request, notice);
        }
        PublicKeyCredentialCreationOptions options = passkeys.options(who);
        request.getSession().setAttribute(OPTIONS, options);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(options));
    }

    @PostMapping(OwnController.ACCOUNT + "/passkey")
    ResponseEntity<String> register(
            @PathVariable String language,
            @RequestParam String credential,
            @RequestParam String label,
            SignedIn who,
            HttpServletRequest request) {
        Object options = request.getSession().getAttribute(OPTIONS);
        request.getSession().removeAttribute(OPTIONS);
        boolean kept = options instanceof PublicKeyCredentialCreationOptions asked
                && !label.isBlank()
                && label.length() <= LONGEST_LABEL
                && register(asked, credential, label.strip());
        if (!kept) {
            return own.page(language, who, request, Notice.refused(FORM, "passkey.refused"));
        }
        trail.note(who.getName(), Trail.Deed.PASSKEY_REGISTERED, label.strip(), request.getRemoteAddr());
        return own.page(language, who, request, Notice.done(FORM));
    }

    private boolean register(PublicKeyCredentialCreationOptions options, String credential, String label) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(credential, new TypeReference<>() {});
            return passkeys.register(options, made, label);
        } catch (JacksonException e) {
            return false;
        }
    }

    @PostMapping(OwnController.ACCOUNT + "/passkey/remove")
    ResponseEntity<String> remove(
            @PathVariable String language, @RequestParam String passkey, SignedIn who, HttpServletRequest request) {
        if (passkeys.remove(who.getName(), passkey)) {
            trail.note(who.getName(), Trail.Deed.PASSKEY_REMOVED, "", request.getRemoteAddr());
        }
        return own.page(language, who, request, Notice.NONE);
    }
}
