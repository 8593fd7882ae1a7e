package org.endstate.web.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.condition.Condition;
import org.endstate.condition.Gate;
import org.endstate.mission.Site;
import org.endstate.oversight.Actual;
import org.endstate.requirements.AcceptanceCondition;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.CertificateStanding;
import org.endstate.requirements.Defect;
import org.endstate.requirements.SiteRequirements;
import org.endstate.uncertainty.ThreePoint;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;

/** The certificates and documents that a site needs or has; what nobody has stated is unmeasured. */
final class PaperTable {

    private final SiteWords words;
    private final Written written;
    private final Site site;
    private final SiteRequirements stated;
    private final Known known;
    private final Optional<LocalDate> handover;

    PaperTable(SiteWords words, Site site, Known known, Planned planned) {
        this.words = words;
        this.written = words.written();
        this.site = site;
        this.stated = words.on().dossier().inputs().work().stated().of(site.id());
        this.known = known;
        this.handover = stated.handing().date().or(() -> planned.handover(site.id()));
    }

    Grid grid() {
        List<List<String>> rows = new ArrayList<>();
        Stream.of(Certificate.Kind.values()).map(this::environment).forEach(rows::add);
        rows.add(row("defects", stated.handing().defects().map(this::defects)));
        rows.add(row("acceptance", stated.handing().acceptance().map(this::acceptance)));
        rows.add(row(
                "custody",
                stated.handing()
                        .custody()
                        .map(plan -> plan.signed()
                                .map(day -> words.say("paper.signed", written.date(day)))
                                .orElseGet(() -> words.say("paper.unsigned")))));
        rows.add(reported("document", Actual.Event.DOCUMENT_SIGNED));
        rows.add(reported("control", Actual.Event.RECEIVER_IN_CONTROL));
        rows.add(reported("closed", Actual.Event.ENVIRONMENT_CLOSED));
        gates().forEach(rows::add);
        return new Grid("papers", words.say("papers"), words.columns("paper", "needed", "stands"), rows);
    }

    private List<String> row(String key, Optional<String> standing) {
        return List.of(
                words.say("paper." + key),
                words.say("paper." + key + ".for"),
                standing.orElseGet(() -> words.say("unmeasured")));
    }

    private List<String> environment(Certificate.Kind kind) {
        return List.of(
                words.say("paper." + kind.name()),
                words.say("paper.environment.for"),
                standing(CertificateStanding.of(stated, kind, known.day(), handover)));
    }

    private String standing(CertificateStanding standing) {
        return switch (standing) {
            case CertificateStanding.Unmeasured unmeasured -> words.say("unmeasured");
            case CertificateStanding.Missing missing -> words.say("paper.missing");
            case CertificateStanding.Holds(Certificate certificate) ->
                words.say("paper.holds", issued(certificate), until(certificate));
            case CertificateStanding.LapsesBefore(Certificate certificate, LocalDate day) ->
                words.say("paper.lapses-before", issued(certificate), until(certificate), written.date(day));
            case CertificateStanding.Lapsed(Certificate certificate) ->
                words.say("paper.lapsed", issued(certificate), until(certificate));
        };
    }

    private String issued(Certificate certificate) {
        return words.say("paper.issued", certificate.issuer(), written.date(certificate.issued()));
    }

    private String until(Certificate certificate) {
        return certificate
                .holdsUntil()
                .map(day -> words.say("paper.until", written.date(day)))
                .orElseGet(() -> words.say("paper.no-end"));
    }

    private String defects(List<Defect> defects) {
        long remedied = defects.stream().filter(Defect::remedied).count();
        return defects.isEmpty()
                ? words.say("paper.defects.none")
                : words.say("paper.defects.count", written.whole(remedied), written.whole(defects.size()));
    }

    private String acceptance(List<AcceptanceCondition> conditions) {
        return conditions.isEmpty()
                ? words.say("paper.acceptance.none")
                : words.say(
                        "paper.acceptance.count",
                        count(conditions, AcceptanceCondition.State.MET),
                        written.whole(conditions.size()),
                        count(conditions, AcceptanceCondition.State.REFUSED));
    }

    private String count(List<AcceptanceCondition> conditions, AcceptanceCondition.State state) {
        return written.whole(conditions.stream()
                .filter(condition -> condition.state() == state)
                .count());
    }

    private List<String> reported(String key, Actual.Event event) {
        return row(
                key,
                Optional.of(known.actuals()
                        .find(site.id(), event)
                        .map(report -> words.say(
                                "paper.reported", written.date(report.when().day())))
                        .orElseGet(() -> words.say("paper.not-reported", written.date(known.day())))));
    }

    /** The certificates that the gates of this site require. */
    private Stream<List<String>> gates() {
        return words.on().dossier().commitments().gates().stream()
                .filter(gate ->
                        gate.holds().stream().anyMatch(hold -> hold.site().equals(site.id())))
                .flatMap(gate -> words.on().dossier().commitments().conditions().stream()
                        .filter(condition -> gate.requires().contains(condition.id()))
                        .filter(Condition.CertificateIssued.class::isInstance)
                        .map(condition -> gate(gate, (Condition.CertificateIssued) condition)));
    }

    private List<String> gate(Gate gate, Condition.CertificateIssued certificate) {
        ThreePoint wait = certificate.after_days();
        return List.of(
                words.name(certificate.name()),
                words.say("paper.gate.for", words.name(gate.name())),
                words.say(
                        "paper.gate.wait",
                        words.name(certificate.issuer()),
                        written.date(words.on().dossier().mission().asOf()),
                        written.whole(wait.low()),
                        written.whole(wait.mode()),
                        written.whole(wait.high())));
    }
}
