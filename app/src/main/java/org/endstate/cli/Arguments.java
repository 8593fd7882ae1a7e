package org.endstate.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; says in words what would be right. */
final class Arguments {

    private Arguments() {}

    /** A day such as 2024-01-27. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(Messages.text("argument.date", value));
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

    /** A whole number from 1 to a million. */
    static final class Count implements ITypeConverter<Integer> {

        private static final int MOST = 1_000_000;

        @Override
        public Integer convert(String value) {
            if (value.matches("[0-9]{1,7}")) {
                int number = Integer.parseInt(value);
                if (number >= 1 && number <= MOST) {
                    return number;
                }
            }
            throw new TypeConversionException(Messages.text("argument.count", value, Numbers.whole(MOST)));
        }
    }
}
