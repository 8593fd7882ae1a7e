package org.endstate.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.endstate.commission.StatusResult;
import org.endstate.commission.StatusResult.Decision;
import org.endstate.condition.GateOutlook;
import org.endstate.oversight.Actual;
import org.endstate.oversight.Alarm;
import org.endstate.timeline.HappenedSlip.UnitSlip;

/** Alarms, decisions and reports in sentences. */
final class StatusWords {

    private final StatusResult result;
    private final Words words;
    private final Names names;

    StatusWords(StatusResult result, Words words) {
        this.result = result;
        this.words = words;
        this.names = new Names(result.dossier(), words);
    }

    String alarm(Alarm alarm) {
        return switch (alarm) {
            case Alarm.GateClosedAgain(String gate, var before, var now) ->
                words.of("status.gate-closed", names.gate(gate), words.of(before), words.of(now));
            case Alarm.EvidenceOld(String gate, LocalDate measuredUntil) ->
                words.of("status.evidence-old", names.gate(gate), words.date(measuredUntil));
            case Alarm.LevelSlipping(String condition, var state) ->
                words.of("status.slipping", names.condition(condition), words.of(state));
            case Alarm.Unlikely(String milestone, double before, double now, double floor) ->
                words.of(
                        "status.unlikely",
                        names.milestone(milestone),
                        words.probability(before),
                        words.probability(now),
                        words.probability(floor));
            case Alarm.Overdue(String milestone, LocalDate agreed, long days) ->
                words.of("status.overdue", names.milestone(milestone), words.date(agreed), words.whole(days));
            case Alarm.OccasionAhead(String occasion, LocalDate date, long days) ->
                words.of("status.occasion", names.occasion(occasion), words.date(date), words.whole(days));
            case Alarm.CheckOverdue(String site, int day, LocalDate due) ->
                words.of("status.check-overdue", names.site(site), words.whole(day), words.date(due));
            case Alarm.CertificateLapses lapses -> certificate(lapses);
            case Alarm.Contradiction(String unit, Actual.Event event) ->
                words.of("status.contradiction", unit(unit), words.of(event), days(unit, event));
        };
    }

    /** What to do about an alarm, in one sentence. */
    String remedy(Alarm alarm) {
        return switch (alarm) {
            case Alarm.GateClosedAgain closed -> words.of("status.remedy.GateClosedAgain");
            case Alarm.EvidenceOld old -> words.of("status.remedy.EvidenceOld");
            case Alarm.LevelSlipping slipping -> words.of("status.remedy.LevelSlipping");
            case Alarm.Unlikely unlikely -> words.of("status.remedy.Unlikely");
            case Alarm.Overdue overdue -> words.of("status.remedy.Overdue");
            case Alarm.OccasionAhead ahead -> words.of("status.remedy.OccasionAhead");
            case Alarm.CheckOverdue overdue -> words.of("status.remedy.CheckOverdue");
            case Alarm.CertificateLapses lapses -> words.of("status.remedy.CertificateLapses");
            case Alarm.Contradiction contradiction -> words.of("status.remedy.Contradiction");
        };
    }

    private String certificate(Alarm.CertificateLapses lapses) {
        String key = lapses.days() < 0
                ? "status.certificate-lapsed"
                : lapses.handover().isPresent() ? "status.certificate-lapses" : "status.certificate-near";
        return words.of(
                key,
                names.site(lapses.site()),
                words.of(lapses.kind()),
                words.date(lapses.until()),
                words.whole(Math.abs(lapses.days())),
                lapses.handover().map(words::date).orElse(""));
    }

    private String days(String unit, Actual.Event event) {
        return result.dossier().inputs().actuals().of(unit, event).stream()
                .map(report -> words.of("status.by-source", when(report), sources(report)))
                .collect(Collectors.joining(words.of("status.against")));
    }

    String decision(Decision decision) {
        return switch (decision) {
            case Decision.NewDate(String milestone) -> words.of("status.new-date", names.milestone(milestone));
            case Decision.FirstDate(String milestone) -> words.of("status.first-date", names.milestone(milestone));
            case Decision.Gate(GateOutlook gate, int waiting) ->
                words.of("status.gate", names.gate(gate.gate()), standing(gate), waiting);
            case Decision.Estimate(String condition) -> words.of("status.estimate", names.condition(condition));
        };
    }

    private String standing(GateOutlook gate) {
        return gate.measuredUntil()
                .map(day -> words.of("status.unmeasured-since", words.date(day)))
                .orElseGet(() -> words.of(gate.status()));
    }

    /** A report in one sentence, with who says so and when it was known. */
    String report(Actual report) {
        String note = report.note().isEmpty() ? "" : words.of("status.note", report.note());
        return words.of("status.report", unit(report.what().unit()), what(report), when(report), sources(report), note);
    }

    String what(Actual report) {
        return switch (report.what().event().says()) {
            case PERSONS ->
                words.of(
                        "status.persons",
                        words.whole(Double.parseDouble(report.what().value())));
            case STATE ->
                words.of(
                        "status.found",
                        words.of(Actual.State.valueOf(constant(report.what().value()))));
            case NOTHING -> words.of(report.what().event());
        };
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    String when(Actual report) {
        return words.of(
                Words.key(report.when().precision()), words.date(report.when().day()));
    }

    String sources(Actual report) {
        return report.sources().isEmpty() ? words.of("status.no-source") : words.list(report.sources());
    }

    /** A slip in one sentence: how long, and of what. */
    String slip(UnitSlip slip) {
        String causes = slip.parts().stream()
                .map(part -> words.of(
                        "status.slip-part", names.cause(part.cause()), words.of("status.slip-days", part.days())))
                .collect(Collectors.joining(words.of("status.cause-comma")));
        return words.of(
                slip.parts().isEmpty() ? "status.no-slip" : "status.slip",
                unit(slip.unit()),
                words.date(slip.actual()),
                words.date(slip.planned()),
                words.of("status.slip-days", slip.days()),
                causes);
    }

    String unit(String unit) {
        int slash = unit.indexOf('/');
        if (slash > 0) {
            return names.task(unit.substring(0, slash), unit.substring(slash + 1));
        }
        if (unit.equals(Actual.Happening.MISSION)) {
            return words.of("status.mission");
        }
        String site = names.site(unit);
        return site.equals(unit) ? names.milestone(unit) : site;
    }

    List<String> changes(StatusResult.Changes changes) {
        List<String> all = new ArrayList<>();
        changes.agreed()
                .forEach(id -> result.dossier()
                        .mission()
                        .getMilestone(id)
                        .agreed()
                        .ifPresent(agreed ->
                                all.add(words.of("status.agreed", names.milestone(id), words.date(agreed.date())))));
        changes.reports().forEach(report -> all.add(report(report)));
        changes.gates()
                .forEach(gate -> all.add(words.of(
                        "status.gate-change",
                        names.gate(gate.now().gate()),
                        standing(gate.before()),
                        standing(gate.now()))));
        if (!changes.sources().isEmpty()) {
            all.add(words.of("status.sources", words.list(changes.sources())));
        }
        return all;
    }
}
