package org.endstate.web.commission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Map;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.UnsignedAct;
import org.endstate.record.VerifyingKey;
import org.endstate.web.account.PublicKeys;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page on which an act is read and signed: in words, and as exactly the bytes that the key signs. */
@Controller
class SigningController {

    private static final String ACT = Screens.MISSION + "/act/{id}";

    private final Signing signing;
    private final Acts acts;
    private final Commissions commissions;
    private final PublicKeys keys;
    private final Screens screens;
    private final Pages pages;

    SigningController(
            Signing signing, Acts acts, Commissions commissions, PublicKeys keys, Screens screens, Pages pages) {
        this.signing = signing;
        this.acts = acts;
        this.commissions = commissions;
        this.keys = keys;
        this.screens = screens;
        this.pages = pages;
    }

    @GetMapping(ACT)
    ResponseEntity<String> show(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String again,
            SignedIn who,
            HttpServletRequest request) {
        UnsignedAct act = find(who, mission, id);
        MissionPage on = acts.page(request, new Acts.Place(language, mission), act.act());
        String key = keys.of(who.account().id()).map(VerifyingKey::text).orElse("");
        ActPage page = commissions
                .of(mission)
                .look(now -> new ActPage(on, id, act.message(), key, new ActWords(on).of(now, act)));
        return pages.answer("web/commission/act.jte", Map.of("act", page, "notice", again.isEmpty() ? "" : "act.late"));
    }

    @PostMapping(ACT)
    ResponseEntity<String> sign(
            @PathVariable String language,
            @PathVariable String mission,
            @PathVariable String id,
            @RequestParam String signature,
            SignedIn who,
            HttpServletRequest request) {
        UnsignedAct act = find(who, mission, id);
        byte[] signed = decoded(signature);
        Act done = act.act();
        Acts.Place place = new Acts.Place(language, mission);
        return switch (signing.put(who, mission, act, signed, request.getRemoteAddr())) {
            case Commission.Put.Done put -> Acts.to(place, ActWords.next(done) + "?done=" + put.entry());
            case Commission.Put.Refused(var why) -> acts.refused(acts.page(request, place, done), why);
            case Commission.Put.Late late -> acts.prepare(request, place, who, done, "?again=1");
        };
    }

    private UnsignedAct find(SignedIn who, String mission, String id) {
        screens.dossier(mission);
        return signing.find(who, mission, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static byte[] decoded(String signature) {
        try {
            return Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "The signature is not Base64.", e);
        }
    }
}
