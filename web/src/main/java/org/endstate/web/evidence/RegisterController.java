package org.endstate.web.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.Register;
import org.endstate.web.Evidence.Holdings;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Pages;
import org.endstate.web.screen.MissionPage;
import org.endstate.web.screen.On;
import org.endstate.web.screen.Screen;
import org.endstate.web.screen.Screens;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of a mission, as whoever asks may see it. */
@Controller
class RegisterController {

    private final Registers registers;
    private final Pages pages;
    private final Clock clock;

    RegisterController(Registers registers, Pages pages, Clock clock) {
        this.registers = registers;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Screens.MISSION + "/evidence")
    ResponseEntity<String> show(
            @On(Screen.EVIDENCE) MissionPage on, @RequestParam Map<String, String> asked, SignedIn who) {
        Filter filter = Filter.of(asked);
        Reader reader = Reader.of(who.person().role(), asked.getOrDefault("as", ""));
        return switch (registers.of(on.mission())) {
            case Holdings.Complete complete ->
                pages.answer(
                        "web/evidence/register.jte", Map.of("view", view(on, filter, reader, complete.register())));
            case Holdings.Refused refused ->
                pages.answer("web/evidence/broken.jte", Map.of("on", on, "problems", refused.problems()));
        };
    }

    private RegisterView view(MissionPage on, Filter filter, Reader reader, Register register) {
        EvidenceWords words = EvidenceWords.of(on);
        Publication publication = registers.published(on.mission(), reader.audience(), LocalDate.now(clock));
        Happenings happenings = new Happenings(words, filter, register);
        Map<String, String> questions = new LinkedHashMap<>();
        register.list(Question.class).forEach(one -> questions.put(one.id(), words.text(one.text())));
        List<QuestionSection> sections = filter.status().isBlank()
                ? new QuestionSections(words, filter, register).of(register, publication)
                : List.of();
        return new RegisterView(
                on,
                new RegisterView.Asked(reader, filter, words, questions),
                words.say(
                        "lead",
                        words.say("audience", reader.audience()),
                        words.day(publication.day()),
                        words.count("held", publication.withheld())),
                sections,
                happened(reader, happenings, register),
                new RegisterView.Counts(happenings.statuses(), happenings.denials()));
    }

    private static RegisterView.Happened happened(Reader reader, Happenings happenings, Register register) {
        if (reader.seesEvents()) {
            return new RegisterView.Happened(happenings.events(), happenings.complaints(), "");
        }
        int held = register.list(Event.class).size()
                + register.list(Complaint.class).size();
        return new RegisterView.Happened(
                List.of(), List.of(), happenings.words().count("events.held", held));
    }
}
