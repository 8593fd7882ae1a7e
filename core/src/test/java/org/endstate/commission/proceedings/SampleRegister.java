package org.endstate.commission.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.Grade;
import org.endstate.evidence.register.Account;
import org.endstate.evidence.register.Assessment;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Claim;
import org.endstate.evidence.register.Complaint;
import org.endstate.evidence.register.Document;
import org.endstate.evidence.register.Event;
import org.endstate.evidence.register.Impact;
import org.endstate.evidence.register.Period;
import org.endstate.evidence.register.Question;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Response;
import org.endstate.evidence.register.Status;
import org.endstate.evidence.register.StatusChange;
import org.endstate.mission.Label;

/** Entries of the register of a {@link SampleCommission}. */
final class SampleRegister {

    static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    /** What each other sample needs; the host may put all of it down. */
    static final List<RegisterEntry> BEGINNING = List.of(
            document("d"),
            question("q"),
            event("e"),
            new Complaint("c", "e", new Complaint.Parties("host", "lead"), DAY, "clause 3", "access"));

    private SampleRegister() {}

    static Document document(String id) {
        return new Document(id, "Statement", "", "");
    }

    static Question question(String id) {
        return new Question(id, Question.Asks.FIGURE, Label.of("How many?"));
    }

    static Event event(String id) {
        return new Event(
                id,
                Event.Kind.ATTACK,
                Label.of("An attack"),
                new Period(DAY, DAY),
                new Event.Place(Event.Precision.AREA, "anbar"),
                Optional.empty());
    }

    static Account account(String id) {
        return new Account(
                id,
                new Account.About("q", Optional.of("e")),
                new Account.Statement(Label.of("Office"), Optional.of("host"), DAY, Label.of("About 2,500"), ""),
                new Claim.Figure(2_450, 2_550, "troops"),
                new Grade(Grade.Reliability.B, Grade.Credibility.DOUBTFUL),
                new Account.Origin(List.of("d"), id, Audience.PUBLIC));
    }

    static Assessment assessment(String id, String body) {
        return new Assessment(
                id,
                "e",
                new Assessment.Body(body, DAY),
                "visit",
                new Assessment.Finding(
                        Assessment.Attribution.UNATTRIBUTED, Optional.empty(), Assessment.Confidence.MODERATE),
                List.of(),
                Optional.empty());
    }

    static StatusChange change(String id, Status to) {
        Optional<String> by = to == Status.ACCESS_REFUSED ? Optional.of("lead") : Optional.empty();
        return new StatusChange(id, "e", to, DAY, "so it stands", by);
    }

    /** One more entry of this kind, as the host or its expert on threats would put it down. */
    static RegisterEntry another(RegisterEntry.Kind kind) {
        return switch (kind) {
            case DOCUMENT -> document("d2");
            case QUESTION -> question("q2");
            case EVENT -> event("e2");
            case ACCOUNT -> account("a");
            case ASSESSMENT -> assessment("s", "threat");
            case COMPLAINT ->
                new Complaint("c2", "e", new Complaint.Parties("host", "lead"), DAY, "clause 3", "access");
            case RESPONSE -> new Response("r", "c", "host", DAY, Response.Kind.DENIES, "Not so");
            case IMPACT -> new Impact("i", "e", Impact.Kind.SESSION_SUSPENDED, "2024-02-03", "put off");
            case STATUS -> change("t", Status.LOGGED);
        };
    }

    /** A commission in whose register the event e is in this status. */
    static SampleCommission in(Status status) {
        SampleCommission commission = SampleCommission.inSession();
        BEGINNING.forEach(entry -> commission.does(commission.host, new Act.Register(entry)));
        int step = 0;
        for (Status to : way(status)) {
            StatusChange change = change("step-" + step++, to);
            boolean chairs = commission
                    .refusal(commission.secretariat, new Act.Register(change))
                    .isPresent();
            commission.does(chairs ? commission.host : commission.secretariat, new Act.Register(change));
        }
        return commission;
    }

    /** The statuses that lead to this one. */
    private static List<Status> way(Status status) {
        return switch (status) {
            case REPORTED -> List.of();
            case LOGGED -> List.of(Status.LOGGED);
            case UNDER_INQUIRY, CLOSED -> List.of(Status.LOGGED, status);
            case ACCESS_REFUSED, SUSPENDED, AWAITING_APPROVAL, VERIFIED, NOT_VERIFIED, UNDETERMINED ->
                List.of(Status.LOGGED, Status.UNDER_INQUIRY, status);
            case AGREED, NOTED, DISPUTED -> List.of(Status.LOGGED, Status.UNDER_INQUIRY, Status.VERIFIED, status);
            case ACTION -> List.of(Status.LOGGED, Status.UNDER_INQUIRY, Status.VERIFIED, Status.AGREED, Status.ACTION);
        };
    }
}
