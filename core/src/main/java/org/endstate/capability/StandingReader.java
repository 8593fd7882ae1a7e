package org.endstate.capability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.endstate.capability.FunctionOutlook.PartyPool;
import org.endstate.capability.LevelStanding.Ahead;
import org.endstate.capability.LevelStanding.PartyReading;
import org.endstate.capability.LevelStanding.Reading;
import org.endstate.capability.LevelStanding.Status;
import org.endstate.capability.LevelStanding.Sureness;

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
        missing.addAll(new BasisRule(rule.counting(), principals, allowed).missing(assessment));
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
            if (!earlier.basis().partyReports().equals(assessment.basis().partyReports())) {
                breaks.add(new Shortfall.SourcesChanged());
            }
        });
        return breaks;
    }

    /** How sure the pools are, as a reading of which only the pools and what they lack is meant. */
    private Reading sureness(Assessment assessment) {
        int level = rule.level();
        Sureness joint =
                Sureness.of(assessment.said().joint(), assessment.known().joint(), level);
        List<PartyReading> parties = new ArrayList<>();
        for (int i = 0; i < assessment.said().parties().size(); i++) {
            PartyPool said = assessment.said().parties().get(i);
            PartyPool known = assessment.known().parties().get(i);
            if (principals.isEmpty() || principals.contains(said.party())) {
                parties.add(new PartyReading(said.party(), Sureness.of(said.levels(), known.levels(), level)));
            }
        }
        List<Shortfall> shortfalls = new ArrayList<>();
        if (!rule.odds().pass(joint.least())) {
            shortfalls.add(new Shortfall.JointBelow(joint.least()));
        }
        parties.stream()
                .filter(party -> !rule.odds().pass(party.sureness().least()))
                .forEach(party -> shortfalls.add(
                        new Shortfall.PartyBelow(party.party(), party.sureness().least())));
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

    /** By what is known, not by one panel. */
    private boolean isLost(Reading reading) {
        return sureness(reading, Sureness::known).anyMatch(rule.odds()::lose);
    }

    private static DoubleStream sureness(Reading reading, ToDoubleFunction<Sureness> which) {
        return Stream.concat(
                        Stream.of(reading.joint()), reading.parties().stream().map(PartyReading::sureness))
                .mapToDouble(which);
    }

    private Status status(Reading latest, boolean expired) {
        if (expired) {
            return reached ? Status.EXPIRED : Status.NOT_REACHED;
        }
        if (reached) {
            return Status.REACHED;
        }
        long sure = sureness(latest, Sureness::least).filter(rule.odds()::pass).count();
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
