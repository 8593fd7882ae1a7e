package org.endstate.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.endstate.commission.proceedings.Act;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.web.account.SignedIn;
import org.endstate.web.commission.Acts;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** From a draft, or from what the mission's files state, to an act that is read and signed. */
@Controller
class PuttingDownController {

    private static final String EVIDENCE = Screens.MISSION + "/evidence";

    private final DraftDesk desk;
    private final Registers registers;
    private final Acts acts;

    PuttingDownController(DraftDesk desk, Registers registers, Acts acts) {
        this.desk = desk;
        this.registers = registers;
        this.acts = acts;
    }

    @PostMapping(EVIDENCE + "/drafts/{id}/put")
    ResponseEntity<String> draft(
            @On(Screen.EVIDENCE) MissionPage on, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        DraftStanding standing = desk.standings(on, who.person()).stream()
                .filter(one -> one.draft().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        RegisterEntry entry = standing.entry().orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        return put(on, entry, who, request);
    }

    @PostMapping(EVIDENCE + "/stated/{id}/put")
    ResponseEntity<String> stated(
            @On(Screen.EVIDENCE) MissionPage on, @PathVariable String id, SignedIn who, HttpServletRequest request) {
        RegisterEntry entry = registers.notOnRecord(on.mission()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return put(on, entry, who, request);
    }

    /** What it builds on comes first, one signature each. */
    private ResponseEntity<String> put(MissionPage on, RegisterEntry entry, SignedIn who, HttpServletRequest request) {
        List<DraftStanding> standings = desk.standings(on, who.person());
        RegisterEntry next = desk.prerequisites(on, who.person(), standings).next(entry);
        return acts.prepare(request, on.place(), who, new Act.Register(next));
    }
}
