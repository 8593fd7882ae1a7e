package org.endstate.web.page;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.web.Language;

/** Dates and numbers as a language writes them, the same as in the report. */
public record Written(Language language) {

    /** Stands where there is nothing to say. */
    public static final String NOTHING = "–";

    /** A day, its month in letters. */
    public String date(LocalDate date) {
        return plain(date.getDayOfMonth()) + " " + language.say("month." + date.getMonthValue()) + " "
                + plain(date.getYear());
    }

    /** A moment in UTC, to the second. */
    public String moment(Instant moment) {
        OffsetDateTime utc = moment.atOffset(ZoneOffset.UTC);
        return date(utc.toLocalDate()) + " "
                + Stream.of(utc.getHour(), utc.getMinute(), utc.getSecond())
                        .map(this::twoDigits)
                        .collect(Collectors.joining(":"));
    }

    private String twoDigits(int number) {
        NumberFormat format = NumberFormat.getIntegerInstance(language.numbers());
        format.setMinimumIntegerDigits(2);
        return format.format(number);
    }

    /** A month with its year. */
    public String month(LocalDate day) {
        return language.say("month." + day.getMonthValue()) + " " + plain(day.getYear());
    }

    /** A number that names something, such as a year or a line: its thousands are not set apart. */
    public String plain(int number) {
        NumberFormat format = NumberFormat.getIntegerInstance(language.numbers());
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** A number without decimals. */
    public String whole(double value) {
        return decimal(value, 0);
    }

    /**
     * A count of deaths, whole where it is whole, else with one decimal: what was allotted is an expected value. A
     * small one is never called none.
     */
    public String count(double value) {
        if (value > 0 && value < 0.05) {
            return language.say("probability.below", decimal(0.1, 1));
        }
        return decimal(value, value == Math.rint(value) ? 0 : 1);
    }

    /** A number with exactly so many decimals; no minus before a zero. */
    public String decimal(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(language.numbers());
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String text = format.format(value);
        return text.equals(format.format(-0.0)) ? format.format(0) : text;
    }

    /** Two decimals; what only rounds to impossible or certain is never called so. */
    public String probability(double value) {
        if (value == 0 || value == 1) {
            return whole(value);
        }
        if (value < 0.005) {
            return language.say("probability.below", decimal(0.01, 2));
        }
        return value >= 0.995 ? language.say("probability.above", decimal(0.99, 2)) : decimal(value, 2);
    }

    /** A simulated probability; a share of none or all is no certainty while its interval is wider than a point. */
    public String probability(Probability simulated) {
        double least = simulated.high() > 0 ? 1e-9 : 0;
        double most = simulated.low() < 1 ? 1 - 1e-9 : 1;
        return probability(Math.clamp(simulated.value(), least, most));
    }
}
