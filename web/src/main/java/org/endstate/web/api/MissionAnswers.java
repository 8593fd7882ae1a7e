package org.endstate.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.commission.Dossier;
import org.endstate.evidence.register.Audience;
import org.endstate.mission.Label;
import org.endstate.web.ProgramData;
import org.endstate.web.account.Role;
import org.endstate.web.evidence.Registers;
import org.endstate.web.mission.Missions;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What programs are told of missions as they are stated, and of themselves. */
@Component
class MissionAnswers {

    private static final Shape<Label> LABEL = new Shape<>(
            "label",
            "A name in the commission's languages.",
            Shape.key("en", "English text.", Form.TEXT, Label::en),
            Shape.key("ar", "Arabic text; empty where no translation has been entered.", Form.TEXT, Label::ar));

    private static final Shape<Dossier> ENTRY = new Shape<>(
            "missionEntry",
            "A mission that is held.",
            Shape.key(
                    "id",
                    "Id of the mission.",
                    Form.TEXT,
                    dossier -> identity(dossier).id()),
            Shape.key(
                    "name",
                    "Name of the mission.",
                    LABEL,
                    dossier -> identity(dossier).name()),
            Shape.key(
                    "asOf",
                    "The planning date.",
                    Form.DATE,
                    dossier -> identity(dossier).asOf()),
            Shape.key(
                    "disclaimer",
                    "To be shown wherever results are; empty for none.",
                    Form.TEXT,
                    dossier -> dossier.origin().disclaimer().map(Label::en).orElse("")));

    static final Shape<List<Dossier>> MISSIONS = new Shape<>(
            "missions",
            "The missions that are held.",
            Shape.key("missions", "By their ids.", Form.list(ENTRY), missions -> missions));

    static final Shape<Caller> CALLER = new Shape<>(
            "caller",
            "Whom the token acts for, and how far.",
            Shape.key(
                    "role",
                    "Their role.",
                    Form.member(Role.class),
                    caller -> caller.person().role()),
            Shape.key("party", "Id of their party; null for none.", Form.optional(Form.TEXT), MissionAnswers::party),
            Shape.key(
                    "audience",
                    "As which audience they read the register.",
                    Form.member(Audience.class),
                    caller -> caller.person().role().audience()),
            Shape.key(
                    "scopes",
                    "What the token is for.",
                    Form.list(Form.member(Scope.class)),
                    caller -> caller.token().scopes().stream().sorted().toList()),
            Shape.key(
                    "until",
                    "The token is refused from then on.",
                    Form.INSTANT,
                    caller -> caller.token().until()));

    private final Missions missions;
    private final ProgramData data;
    private final Registers registers;
    private final Clock clock;

    MissionAnswers(Missions missions, ProgramData data, Registers registers, Clock clock) {
        this.missions = missions;
        this.data = data;
        this.registers = registers;
        this.clock = clock;
    }

    List<Operation> operations() {
        return List.of(
                read("caller", "/caller", "caller", (request, caller) -> Answers.json(CALLER.json(caller))),
                read(
                        "missions",
                        "/missions",
                        "missions",
                        (request, caller) -> Answers.json(MISSIONS.json(List.copyOf(missions.all())))),
                read(
                        "mission",
                        "/missions/{mission}",
                        "statedMission",
                        (request, caller) -> Answers.bytes(MediaType.APPLICATION_JSON, data.mission(dossier(request)))),
                read("register", "/missions/{mission}/register", "register", this::register));
    }

    private static Operation read(String id, String path, String component, Operation.Handler handler) {
        return new Operation(id, Scope.READ, Operation.Address.get(path), Operation.Answer.of(component), handler);
    }

    /** The mission of the address. */
    Dossier dossier(ServerRequest request) {
        String id = request.pathVariable("mission");
        return missions.find(id)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "No mission [" + id + "] is held here."));
    }

    private ServerResponse register(ServerRequest request, Caller caller) {
        String mission = identity(dossier(request)).id();
        LocalDate today = LocalDate.now(clock);
        byte[] shown = data.register(
                registers.published(mission, caller.person().role().audience(), today));
        return Answers.bytes(MediaType.APPLICATION_JSON, shown);
    }

    private static Optional<String> party(Caller caller) {
        return Optional.of(caller.person().party()).filter(party -> !party.isEmpty());
    }

    private static org.endstate.mission.Mission.Identity identity(Dossier dossier) {
        return dossier.mission().identity();
    }
}
