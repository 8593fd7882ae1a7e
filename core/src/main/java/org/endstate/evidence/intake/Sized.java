package org.endstate.evidence.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the noun that a number leaves out by the figures before it that it is held against. */
final class Sized {

    private static final Pattern UP_FROM = Pattern.compile("\\b(?:up|down|compared with|against)(?: from)? (?:the )?$");
    private static final Pattern IT_HAD = Pattern.compile("\\b(?:[Ii]t|[Tt]hey) (?:had|has|have) " + Understood.ABOUT);
    private static final Pattern RATE =
            Pattern.compile("\\b(?:climb|rise|fall|drop|" + Understood.CHANGE + ") (?:to |from |as high as )?$");

    private Sized() {}

    /** "Down from 40": what the figure of its sentence counts that is nearest to it in size. */
    static Optional<String> compared(String head, Span number, double value, List<ReportedFigure> before) {
        int sentence = number.start() - head.length();
        return UP_FROM.matcher(head).find()
                ? nearestInSize(
                        before.reversed().stream().takeWhile(one -> one.span().start() >= sentence), value)
                : Optional.empty();
    }

    /** "In 1999 it had 50,000": what the figure near before counts that is nearest to it in size. */
    static Optional<String> had(String head, Span number, double value, List<ReportedFigure> before) {
        return IT_HAD.matcher(head).find()
                ? nearestInSize(
                        before.reversed().stream()
                                .takeWhile(one -> number.start() - one.span().end() < Understood.NEAR),
                        value)
                : Optional.empty();
    }

    /** "27 percent could climb above 30". */
    static Optional<String> rate(String head, Span number, List<ReportedFigure> before) {
        int sentence = number.start() - head.length();
        return Optional.of("percent")
                .filter(percent -> RATE.matcher(head).find())
                .filter(percent -> before.reversed().stream()
                        .takeWhile(one -> one.span().start() >= sentence)
                        .anyMatch(one -> one.unit().equals(percent)));
    }

    private static Optional<String> nearestInSize(Stream<ReportedFigure> figures, double value) {
        return figures.filter(one -> one.value() > 0)
                .filter(one -> !Understood.TIME.matcher(one.unit()).matches())
                .min(Comparator.comparingDouble(one -> Math.max(one.value() / value, value / one.value())))
                .map(ReportedFigure::unit);
    }
}
