package org.endstate.capability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.endstate.capability.LevelStanding.Ahead;
import org.endstate.capability.LevelStanding.PartyReading;
import org.endstate.capability.LevelStanding.Reading;
import org.endstate.capability.LevelStanding.Status;

/**
 * Reads one rule from one record, assessment by assessment in order of date. What an assessment was read as is never
 * changed by a later one.
 */
final class StandingReader {

    private final LevelRule rule;
    private final List<String> principals;
    private final List<String> allowed;
    private final List<Reading> readings = new ArrayList<>();
    private Optional<Assessment> before = Optional.empty();
    private Optional<LocalDate> counted = Optional.empty();
    private int run;
    private boolean reached;

    StandingReader(LevelRule rule, List<String> principals, List<String> allowed) {
        this.rule = rule;
        this.principals = principals;
        this.allowed = allowed;
    }

    LevelStanding read(FunctionRecord record, LocalDate asOf) {
        record.assessments().forEach(this::read);
        Reading latest = readings.getLast();
        boolean expired =
                ChronoUnit.DAYS.between(latest.asOf(), asOf) > rule.counting().expiry_days();
        return new LevelStanding(
                rule,
                status(latest, expired),
                readings,
                RegressionReader.read(rule.level(), record, readings),
                ahead(latest, asOf),
                allowed);
    }

    private void read(Assessment assessment) {
        List<Shortfall> broken = breaks(assessment);
        run = broken.isEmpty() ? run : 0;
        reached &= broken.stream().noneMatch(Shortfall.AfterGap.class::isInstance);
        Reading sure = sureness(assessment);
        List<Shortfall> missing = new ArrayList<>(sure.shortfalls());
        missing.addAll(new SupportRule(rule.counting(), principals, allowed).missing(assessment));
        Optional<Shortfall> early = tooSoon(assessment.asOf());
        if (!missing.isEmpty()) {
            run = 0;
        } else if (early.isEmpty()) {
            run++;
            counted = Optional.of(assessment.asOf());
            reached |= run >= rule.inARow();
        } else {
            missing.add(early.get());
        }
        reached &= !isLost(sure);
        missing.addAll(0, broken);
        readings.add(new Reading(assessment.asOf(), sure.joint(), sure.parties(), run, reached, missing));
        before = Optional.of(assessment);
    }

    private List<Shortfall> breaks(Assessment assessment) {
        List<Shortfall> breaks = new ArrayList<>();
        before.ifPresent(earlier -> {
            if (ChronoUnit.DAYS.between(earlier.asOf(), assessment.asOf())
                    > rule.counting().expiry_days()) {
                breaks.add(new Shortfall.AfterGap(earlier.asOf()));
            }
            if (!earlier.support().partyReports().equals(assessment.support().partyReports())) {
                breaks.add(new Shortfall.SourcesChanged());
            }
        });
        return breaks;
    }

    /** How sure the pools are, as a reading of which only the pools and what they lack is meant. */
    private Reading sureness(Assessment assessment) {
        double joint = assessment.known().joint().atLeast(rule.level());
        List<PartyReading> parties = assessment.known().parties().stream()
                .filter(pool -> principals.isEmpty() || principals.contains(pool.party()))
                .map(pool -> PartyReading.of(pool, rule.level()))
                .toList();
        List<Shortfall> shortfalls = new ArrayList<>();
        if (!(joint >= rule.odds().opens())) {
            shortfalls.add(new Shortfall.JointBelow(joint));
        }
        parties.stream()
                .filter(party -> !(party.probability() >= rule.odds().opens()))
                .forEach(party -> shortfalls.add(new Shortfall.PartyBelow(party.party(), party.probability())));
        principals.stream()
                .filter(party ->
                        parties.stream().noneMatch(known -> known.party().equals(party)))
                .forEach(party -> shortfalls.add(new Shortfall.PartySilent(party)));
        return new Reading(assessment.asOf(), joint, parties, 0, false, shortfalls);
    }

    private Optional<Shortfall> tooSoon(LocalDate day) {
        return counted.map(last -> (int) ChronoUnit.DAYS.between(last, day))
                .filter(days -> days < rule.counting().spacing_days())
                .map(Shortfall.TooSoon::new);
    }

    private boolean isLost(Reading sure) {
        return probabilities(sure).anyMatch(p -> p < rule.odds().closes());
    }

    private static Stream<Double> probabilities(Reading reading) {
        return Stream.concat(
                Stream.of(reading.joint()), reading.parties().stream().map(PartyReading::probability));
    }

    private Status status(Reading latest, boolean expired) {
        if (expired) {
            return reached ? Status.EXPIRED : Status.NOT_REACHED;
        }
        if (reached) {
            return Status.REACHED;
        }
        long sure = probabilities(latest).filter(p -> p >= rule.odds().opens()).count();
        return sure > 0 && sure < 1 + latest.parties().size() ? Status.CONTESTED : Status.NOT_REACHED;
    }

    private Ahead ahead(Reading latest, LocalDate asOf) {
        LocalDate until = latest.asOf().plusDays(rule.counting().expiry_days());
        Ahead now = new Ahead(run, reached, until, asOf).on(asOf);
        return new Ahead(now.run(), now.reached(), until, now.reached() ? asOf : earliest(now.run(), asOf));
    }

    private LocalDate earliest(int runSoFar, LocalDate asOf) {
        int spacing = rule.counting().spacing_days();
        LocalDate next = counted.map(day -> day.plusDays(spacing))
                .filter(day -> day.isAfter(asOf))
                .orElse(asOf);
        int more = Math.max(0, rule.inARow() - runSoFar - 1);
        return next.plusDays((long) more * spacing);
    }
}
