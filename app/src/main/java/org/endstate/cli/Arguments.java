package org.endstate.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.endstate.agreement.Language;
import org.endstate.commission.BacktestThreat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; says in words what would be right. */
final class Arguments {

    private Arguments() {}

    /** A day such as 2024-01-27. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return find(value).orElseThrow(() -> new TypeConversionException(Messages.text("argument.date", value)));
        }

        static Optional<LocalDate> find(String value) {
            try {
                return Optional.of(LocalDate.parse(value));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    /** A whole number of any sign. */
    static final class Seed implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            try {
                return Long.valueOf(value);
            } catch (NumberFormatException e) {
                throw new TypeConversionException(Messages.text("argument.whole", value));
            }
        }
    }

    /** A language of the text between the parties, by its ISO 639-1 code. */
    static final class LanguageCode implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Language.find(value)
                    .orElseThrow(() -> new TypeConversionException(Messages.text("argument.language", value)));
        }
    }

    private static final int MOST = 1_000_000;

    /** A whole number from 1 to a million. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return count(value, 1);
        }
    }

    /** A milestone and a date, such as all-out=2026-09-30. */
    static final class MilestoneDate implements ITypeConverter<MilestoneDate.Wanted> {

        /** What is asked for. */
        record Wanted(String milestone, LocalDate date) {}

        @Override
        public Wanted convert(String value) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new TypeConversionException(Messages.text("argument.milestone-date", value));
            }
            return new Wanted(value.substring(0, equals), new Day().convert(value.substring(equals + 1)));
        }
    }

    /** A probability between 0 and 1, neither of them. */
    static final class Confidence implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            if (value.matches("0?[.][0-9]{1,6}") && Double.parseDouble(value) > 0) {
                return Double.valueOf(value);
            }
            throw new TypeConversionException(Messages.text("argument.confidence", value));
        }
    }

    /** A whole number from 2 to a million: a single future says nothing of how uncertain it is. */
    static final class Scenarios implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            return count(value, 2);
        }
    }

    private static int count(String value, int least) {
        if (value.matches("[0-9]{1,7}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= MOST) {
                return number;
            }
        }
        throw new TypeConversionException(Messages.text("argument.count", value, least, Numbers.whole(MOST)));
    }

    /** A year such as 2018. */
    static final class Year implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.matches("[12][0-9]{3}")) {
                return Integer.valueOf(value);
            }
            throw new TypeConversionException(Messages.text("argument.year", value));
        }
    }

    /** A range of months ahead such as 3-14. */
    static final class Horizons implements ITypeConverter<Horizons.Months> {

        private static final int FARTHEST = 36;

        /** The nearest and the farthest. */
        record Months(int from, int to) {}

        @Override
        public Months convert(String value) {
            if (value.matches("[0-9]{1,2}-[0-9]{1,2}")) {
                String[] ends = value.split("-");
                Months months = new Months(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
                if (months.from() >= 1 && months.from() <= months.to() && months.to() <= FARTHEST) {
                    return months;
                }
            }
            throw new TypeConversionException(Messages.text("argument.horizons", value, FARTHEST));
        }
    }

    /** The name of a way to forecast. */
    static final class MethodName implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (BacktestThreat.names().contains(value)) {
                return value;
            }
            throw new TypeConversionException(
                    Messages.text("argument.method", value, String.join(", ", BacktestThreat.names())));
        }
    }
}
