package org.endstate.report;

import java.util.ArrayList;
import java.util.List;
import org.endstate.capability.LevelRule;
import org.endstate.capability.LevelStanding;
import org.endstate.capability.LevelStanding.Alarm;
import org.endstate.capability.LevelStanding.PartyReading;
import org.endstate.capability.LevelStanding.Reading;
import org.endstate.capability.LevelStanding.Regression;
import org.endstate.capability.LevelStanding.Sureness;
import org.endstate.report.CapabilityBrief.Rule;

/** Says how a condition on a function stands, and why. */
final class StandingWriter {

    private final CapabilityBrief brief;
    private final Words words;
    private final ShortfallWords shortfalls;

    StandingWriter(CapabilityBrief brief) {
        this.brief = brief;
        this.words = brief.words();
        this.shortfalls = new ShortfallWords(brief);
    }

    CapabilityStory.Rule write(Rule rule, String id) {
        LevelStanding standing = rule.standing();
        List<String> sentences =
                new ArrayList<>(List.of(ask(standing.rule()), independence(standing), sofar(standing)));
        if (standing.regression().alarm() != Alarm.NEVER_REACHED) {
            sentences.add(alarm(standing.regression()));
        }
        return new CapabilityStory.Rule(
                id,
                brief.names().condition(rule.condition()),
                words.of(standing.status()),
                words.of(sign(standing.status())),
                sentences,
                readings(standing));
    }

    private static String sign(LevelStanding.Status status) {
        return switch (status) {
            case REACHED -> "standing.sign.reached";
            case NOT_REACHED -> "standing.sign.not-reached";
            case CONTESTED -> "standing.sign.contested";
            case EXPIRED -> "standing.sign.expired";
        };
    }

    private String ask(LevelRule rule) {
        return words.of(
                "standing.ask",
                words.whole(rule.level()),
                words.decimal(rule.odds().opens(), 2),
                rule.inARow(),
                words.whole(rule.counting().spacing_days()),
                rule.counting().sources(),
                words.decimal(rule.odds().closes(), 2),
                words.whole(rule.counting().expiry_days()));
    }

    private String independence(LevelStanding standing) {
        return standing.allowed().isEmpty()
                ? words.of("standing.no-enablers")
                : words.of("standing.enablers", shortfalls.enablers(standing.allowed()));
    }

    private String sofar(LevelStanding standing) {
        String run = words.of(
                "standing.run",
                words.whole(standing.ahead().run()),
                words.whole(standing.rule().inARow()));
        return standing.isReached()
                ? words.of("standing.valid", run, words.date(standing.ahead().validUntil()))
                : words.of("standing.earliest", run, words.date(standing.ahead().earliest()));
    }

    private String alarm(Regression regression) {
        return words.of(
                "standing.alarm",
                words.of(regression.alarm()),
                words.probability(regression.below()),
                words.probability(regression.stepDown()),
                words.decimal(regression.slips_perYear(), 2),
                words.decimal(regression.slipsBefore_perYear(), 2));
    }

    private Table readings(LevelStanding standing) {
        List<String> parties = brief.parties();
        List<String> columns =
                new ArrayList<>(List.of(words.of("standing.column.assessment"), words.of("capability.joint")));
        parties.forEach(party -> columns.add(brief.names().party(party)));
        columns.addAll(List.of(words.of("standing.column.run"), words.of("standing.column.why")));
        List<List<String>> rows = standing.readings().reversed().stream()
                .map(reading -> row(reading, parties))
                .toList();
        return new Table(
                words.of("standing.readings", words.whole(standing.rule().level())), columns, rows);
    }

    /** Said by the panel alone, and known with those before it. */
    private String sure(Sureness sureness) {
        return words.of("standing.sure", words.probability(sureness.said()), words.probability(sureness.known()));
    }

    private List<String> row(Reading reading, List<String> parties) {
        List<String> row = new ArrayList<>(List.of(words.date(reading.asOf()), sure(reading.joint())));
        parties.forEach(party -> row.add(reading.parties().stream()
                .filter(own -> own.party().equals(party))
                .findFirst()
                .map(PartyReading::sureness)
                .map(this::sure)
                .orElse(words.of("empty"))));
        row.add(words.whole(reading.run()));
        row.add(shortfalls.all(reading.shortfalls()));
        return row;
    }
}
