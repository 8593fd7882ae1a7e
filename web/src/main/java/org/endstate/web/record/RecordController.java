package org.endstate.web.record;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.record.Entry;
import org.endstate.record.VerifyingKey;
import org.endstate.web.account.PublicKeys;
import org.endstate.web.account.SignedIn;
import org.endstate.web.account.Trail;
import org.endstate.web.commission.Acts;
import org.endstate.web.commission.Commission;
import org.endstate.web.commission.Commissions;
import org.endstate.web.page.Attachment;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Place;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The record: what stands on it, who has signed it, and the means to check it without trusting this workbench. */
@Controller
class RecordController {

    private static final String RECORD = Screens.MISSION + "/record";

    private final Commissions commissions;
    private final PublicKeys keys;
    private final Pages pages;
    private final Trail trail;

    RecordController(Commissions commissions, PublicKeys keys, Pages pages, Trail trail) {
        this.commissions = commissions;
        this.keys = keys;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping(RECORD)
    ResponseEntity<String> show(
            @On(Screen.RECORD) MissionPage on, @RequestParam(defaultValue = "0") int page, SignedIn who) {
        Optional<VerifyingKey> key = keys.of(who.account().id());
        return pages.answer(
                "web/record/record.jte", Map.of("view", RecordView.of(on, commissions.of(on.mission()), key, page)));
    }

    @GetMapping(RECORD + "/entry/{seq}")
    ResponseEntity<String> entry(@On(Screen.RECORD) MissionPage on, @PathVariable int seq) {
        Commission commission = commissions.of(on.mission());
        List<Entry> entries = commission.entries();
        if (seq < 0 || seq >= entries.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pages.answer("web/record/entry.jte", Map.of("view", EntryView.of(on, commission, entries, seq)));
    }

    /** The whole record as a text, to keep and to check elsewhere. */
    @GetMapping(RECORD + "/export")
    ResponseEntity<byte[]> export(Place place) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        commissions.of(place.mission()).lines(line -> {
            text.writeBytes(line);
            text.write('\n');
        });
        return Attachment.named(place.mission() + ".record")
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text.toByteArray());
    }

    /** Keeps a signature under the record as it stood when the signer read it. */
    @PostMapping(RECORD + "/checkpoint")
    ResponseEntity<String> sign(
            Place place,
            @RequestParam long size,
            @RequestParam String signature,
            SignedIn who,
            HttpServletRequest request) {
        VerifyingKey key = keys.of(who.account().id())
                .orElseThrow(() -> new AccessDeniedException("Who has no key signs nothing."));
        Checkpoints.Outcome outcome =
                new Checkpoints(commissions.of(place.mission())).sign(key, size, decoded(signature));
        return switch (outcome) {
            case SIGNED -> {
                trail.note(who.getName(), Trail.Deed.RECORD_SIGNED, place.mission(), request.getRemoteAddr());
                yield Acts.to(place, "record");
            }
            case LATE -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case FORBIDDEN -> throw new AccessDeniedException("The key [" + key.name() + "] signs no record here.");
            case FORGED -> {
                trail.note(who.getName(), Trail.Deed.REFUSED, "signature " + place.mission(), request.getRemoteAddr());
                throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    private static byte[] decoded(String signature) {
        try {
            return Base64.getDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, "The signature is not Base64.", e);
        }
    }
}
