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
import org.endstate.web.screen.Place;
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
    private final Pages pages;

    SigningController(Signing signing, Acts acts, Commissions commissions, PublicKeys keys, Pages pages) {
        this.signing = signing;
        this.acts = acts;
        this.commissions = commissions;
        this.keys = keys;
        this.pages = pages;
    }

    @GetMapping(ACT)
    ResponseEntity<String> show(
            Place place,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String again,
            SignedIn who,
            HttpServletRequest request) {
        UnsignedAct act = find(who, place, id);
        MissionPage on = acts.page(request, place, act.act());
        String key = keys.of(who.account().id()).map(VerifyingKey::text).orElse("");
        ActPage page = commissions
                .of(place.mission())
                .look(now -> new ActPage(on, id, act.message(), key, new ActWords(on).of(now, act)));
        return pages.answer("web/commission/act.jte", Map.of("act", page, "notice", again.isEmpty() ? "" : "act.late"));
    }

    @PostMapping(ACT)
    ResponseEntity<String> sign(
            Place place,
            @PathVariable String id,
            @RequestParam String signature,
            SignedIn who,
            HttpServletRequest request) {
        UnsignedAct act = find(who, place, id);
        byte[] signed = decoded(signature);
        Act done = act.act();

        return switch (signing.put(who, place.mission(), act, signed, request.getRemoteAddr())) {
            case Commission.Put.Done put -> Acts.to(place, ActWords.next(done) + "?done=" + put.entry());
            case Commission.Put.Refused(var why) -> acts.refused(acts.page(request, place, done), why);
            case Commission.Put.Late late -> acts.prepare(request, place, who, done, "?again=1");
        };
    }

    private UnsignedAct find(SignedIn who, Place place, String id) {
        return signing.find(who, place.mission(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static byte[] decoded(String signature) {
        try {
            return Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "The signature is not Base64.", e);
        }
    }
}
