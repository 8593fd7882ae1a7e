package org.endstate.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.endstate.mission.Label;
import org.endstate.timeline.OptionForecast.Probability;
import org.endstate.timeline.OptionId;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.Proposal;
import org.endstate.uncertainty.Band;

/** The report's words, numbers and dates in one language. */
public final class Words {

    private static final String FOLDER = "/messages/report_";

    /** Said explicitly, because what Java takes for the digits of Arabic differs from release to release. */
    private static final String ARABIC_DIGITS = "-u-nu-arab";

    private final Locale locale;
    private final Properties messages;

    private Words(Locale locale, Properties messages) {
        this.locale = locale;
        this.messages = messages;
    }

    /** The words of a language; English messages where they have not been translated. The country is of no account. */
    public static Words in(Locale wanted) {
        Locale locale = Locale.forLanguageTag(
                wanted.getLanguage() + (wanted.getLanguage().equals("ar") ? ARABIC_DIGITS : ""));
        try (InputStream own = Words.class.getResourceAsStream(FOLDER + locale.getLanguage() + ".properties");
                InputStream english = Words.class.getResourceAsStream(FOLDER + "en.properties")) {
            Properties messages = new Properties();
            for (InputStream in : new InputStream[] {english, own}) {
                if (in != null) {
                    messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            }
            return new Words(locale, messages);
        } catch (IOException e) {
            throw new UncheckedIOException("The messages of the report cannot be read.", e);
        }
    }

    /** The message with this key, its arguments filled in. */
    public String of(String key, Object... arguments) {
        String pattern = messages.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("The report has no message [" + key + "].");
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** The word for a constant of the model; its key is the type and the constant, {@code Clause.Kind.CONDITIONAL}. */
    public String of(Enum<?> constant) {
        return of(key(constant));
    }

    /** The name of an option: the word for its kind, or what a party calls its proposal. */
    public String of(OptionId option) {
        return switch (option) {
            case OptionKind kind -> of((Enum<?>) kind);
            case Proposal proposal -> name(proposal.name());
        };
    }

    static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getName();
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
    }

    /** Several names in one phrase. */
    public String list(List<String> names) {
        return String.join(of("list.comma"), names);
    }

    /** What a figure counts. */
    String unit(Label unit) {
        return unit.en().equals("persons") ? of("persons") : name(unit);
    }

    public String name(Label label) {
        return label.in(locale.getLanguage());
    }

    public String language() {
        return locale.getLanguage();
    }

    /** The language, with the digits it is written in. */
    Locale locale() {
        return locale;
    }

    /**
     * Whether a page in this language quotes what Endstate itself says in English only: figures without a source, and
     * issues in the evidence.
     */
    public boolean quotesEnglish() {
        return !language().equals("en");
    }

    /** {@code rtl} for scripts that run from right to left. */
    public String direction() {
        return List.of("ar", "fa", "he", "ur").contains(locale.getLanguage()) ? "rtl" : "ltr";
    }

    /** With the months of the messages where there are any, since those of Java differ from release to release. */
    public String date(LocalDate date) {
        if (messages.containsKey("date")) {
            return of("date", plain(date.getDayOfMonth()), of("month." + date.getMonthValue()), plain(date.getYear()));
        }
        return date.format(DateTimeFormatter.ofPattern("d MMM uuuu", locale));
    }

    private String plain(int number) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        if (messages.containsKey("date.month")) {
            return of("date.month", of("month." + month.getMonthValue()), plain(month.getYear()));
        }
        return month.format(DateTimeFormatter.ofPattern("MMM uuuu", locale));
    }

    /** A number without decimals. */
    public String whole(double value) {
        return decimal(value, 0);
    }

    /** A number with exactly so many decimals; no minus before a zero. */
    public String decimal(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String text = format.format(value);
        return text.equals(format.format(-0.0)) ? format.format(0) : text;
    }

    /** A count of persons or deaths: whole where it is whole, else with one decimal. */
    public String count(double value) {
        return decimal(value, value == StrictMath.rint(value) ? 0 : 1);
    }

    /** A quantity of any size with about four significant digits. */
    public String significant(double value) {
        double size = StrictMath.abs(value);
        int digits = size == 0 ? 0 : (int) StrictMath.floor(StrictMath.log10(size));
        if (digits < -4 || digits > 8) {
            return String.format(locale, "%.3e", value);
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(StrictMath.max(0, 3 - digits));
        return format.format(value);
    }

    /** Two decimals; what only rounds to impossible or certain is never called so. */
    public String probability(double value) {
        if (value == 0 || value == 1) {
            return whole(value);
        }
        if (value < 0.005) {
            return of("probability.below", decimal(0.01, 2));
        }
        return value >= 0.995 ? of("probability.above", decimal(0.99, 2)) : decimal(value, 2);
    }

    /** An expected count with two decimals; a small one is never called none. */
    public String small(double value) {
        return value > 0 && value < 0.005 ? of("probability.below", decimal(0.01, 2)) : decimal(value, 2);
    }

    /** A simulated probability; a share of none or all is no certainty while its interval is wider than a point. */
    public String probability(Probability simulated) {
        double inside = StrictMath.min(
                StrictMath.max(simulated.value(), simulated.high() > 0 ? 1e-9 : 0), simulated.low() < 1 ? 1 - 1e-9 : 1);
        return probability(inside);
    }

    /** The 95 % interval. */
    public String interval(Probability simulated) {
        String low = probability(simulated.low());
        String high = probability(simulated.high());
        return low.equals(high) ? low : of("probability.interval", low, high);
    }

    /** The middle of a band, and its P10 and P90. */
    public String band(Band band) {
        return of("band", whole(band.p50()), whole(band.p10()), whole(band.p90()));
    }
}
