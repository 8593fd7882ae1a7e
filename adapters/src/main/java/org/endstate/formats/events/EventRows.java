package org.endstate.formats.events;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.endstate.evidence.Event;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Quoted;

/** Turns rows of a table of events into events, and says what is wrong with those that are none. */
final class EventRows {

    /** The most deaths one row may tell of. */
    static final int MOST_DEATHS = 1_000_000;

    private static final int WORST_PRECISION = 7;
    private static final int UNKNOWN_PLACE = 6;

    private final Coding coding;
    private final Consumer<Defect> defects;

    /** Defects go where they are collected; a row with one that skips it gives no event. */
    EventRows(Coding coding, Consumer<Defect> defects) {
        this.coding = coding;
        this.defects = defects;
    }

    /** The event of the row, unless a defect skips it. */
    Optional<Event> read(Cells row) {
        Optional<LocalDate> start = day(row, Field.START);
        Optional<LocalDate> end = row.has(Field.END) ? day(row, Field.END) : start;
        Optional<Event.Deaths> deaths = deaths(row);
        if (start.isEmpty() || end.isEmpty() || deaths.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(start.get())) {
            defects.accept(new Defect(
                    Defect.Kind.DATES_REVERSED,
                    Flaw.of(
                            row.placeOf(Field.END),
                            "the event ends on " + end.get() + ", before it begins on " + start.get(),
                            row.name(Field.END) + " on or after " + row.name(Field.START))));
            return Optional.empty();
        }
        var timing = new Event.Timing(start.get(), end.get(), precision(row, Field.DATE_PRECISION));
        return Optional.of(new Event(row.text(Field.ID), timing, location(row), violence(row), deaths.get()));
    }

    private Optional<LocalDate> day(Cells row, Field field) {
        Optional<LocalDate> day = IsoDate.day(row.text(field));
        if (day.isEmpty()) {
            defects.accept(wrong(Defect.Kind.DATE, row, field, "a date such as 2024-01-27"));
        }
        return day;
    }

    private Optional<Event.Deaths> deaths(Cells row) {
        OptionalInt best = number(row, Field.BEST);
        OptionalInt low = row.has(Field.LOW) ? number(row, Field.LOW) : best;
        OptionalInt high = row.has(Field.HIGH) ? number(row, Field.HIGH) : best;
        if (low.isEmpty() || best.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        int mid = best.getAsInt();
        if (low.getAsInt() > mid || high.getAsInt() < mid) {
            defects.accept(new Defect(
                    Defect.Kind.ESTIMATES,
                    Flaw.of(
                            row.placeOf(Field.LOW),
                            "low, best and high are " + Quoted.of(low.getAsInt() + ", " + mid + ", " + high.getAsInt()),
                            "three numbers that do not fall")));
        }
        return Optional.of(new Event.Deaths(
                Math.min(low.getAsInt(), mid), mid, Math.max(high.getAsInt(), mid), civilians(row, mid)));
    }

    private OptionalInt number(Cells row, Field field) {
        OptionalInt number = WholeNumber.find(row.text(field), MOST_DEATHS);
        if (number.isEmpty()) {
            defects.accept(wrong(Defect.Kind.NUMBER, row, field, "a whole number from 0 to 1,000,000"));
        }
        return number;
    }

    /** All victims of one-sided violence are civilians by its definition. */
    private OptionalInt civilians(Cells row, int best) {
        if (coding.type(row.text(Field.TYPE))
                .filter(Event.Type.ONE_SIDED::equals)
                .isPresent()) {
            return OptionalInt.of(best);
        }
        if (!row.has(Field.CIVILIANS)) {
            return OptionalInt.empty();
        }
        OptionalInt civilians = WholeNumber.find(row.text(Field.CIVILIANS), MOST_DEATHS);
        if (civilians.isEmpty()) {
            defects.accept(wrong(Defect.Kind.CIVILIANS, row, Field.CIVILIANS, "a whole number from 0 to 1,000,000"));
        }
        return civilians;
    }

    private int precision(Cells row, Field field) {
        return WholeNumber.find(row.text(field), WORST_PRECISION).orElse(0);
    }

    private Event.Location location(Cells row) {
        return new Event.Location(
                row.text(Field.COUNTRY), row.text(Field.AREA), row.text(Field.AREA_2), placePrecision(row), point(row));
    }

    /** The country's code or name, or where there is none its number. */
    static String country(Cells row) {
        String name = row.text(Field.COUNTRY);
        return name.isEmpty() ? row.text(Field.COUNTRY_ID) : name;
    }

    private int placePrecision(Cells row) {
        if (!row.has(Field.PLACE_PRECISION)) {
            return 0;
        }
        OptionalInt precision = coding.placePrecision(row.text(Field.PLACE_PRECISION));
        if (precision.isEmpty()) {
            defects.accept(wrong(
                    Defect.Kind.PRECISION, row, Field.PLACE_PRECISION, "a whole number from " + coding.precisions()));
        }
        return precision.orElse(UNKNOWN_PLACE);
    }

    private Optional<Event.Point> point(Cells row) {
        String latitude = row.text(Field.LATITUDE);
        String longitude = row.text(Field.LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.empty();
        }
        Optional<Event.Point> point = point(latitude, longitude);
        if (point.isEmpty()) {
            defects.accept(new Defect(
                    Defect.Kind.COORDINATES,
                    Flaw.of(
                            row.placeOf(Field.LATITUDE),
                            "latitude and longitude are " + Quoted.of(latitude) + " and " + Quoted.of(longitude),
                            "degrees from -90 to 90 and from -180 to 180")));
        }
        return point;
    }

    private static Optional<Event.Point> point(String latitude, String longitude) {
        try {
            double north = Double.parseDouble(latitude);
            double east = Double.parseDouble(longitude);
            return north >= -90 && north <= 90 && east >= -180 && east <= 180
                    ? Optional.of(new Event.Point(north, east))
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private Event.Violence violence(Cells row) {
        String text = row.text(Field.TYPE);
        Optional<Event.Type> type = coding.type(text);
        if (type.isEmpty()) {
            defects.accept(wrong(Defect.Kind.TYPE, row, Field.TYPE, coding.types()));
        }
        return new Event.Violence(
                type.orElse(Event.Type.NOT_STATED),
                row.text(Field.DYAD),
                row.text(Field.SIDE_A),
                row.text(Field.SIDE_B));
    }

    static Defect wrong(Defect.Kind kind, Cells row, Field field, String expected) {
        String text = row.text(field);
        String what = Quoted.of(row.name(field)) + " is " + (text.isEmpty() ? "empty" : Quoted.of(text));
        return new Defect(kind, Flaw.of(row.placeOf(field), what, expected));
    }
}
