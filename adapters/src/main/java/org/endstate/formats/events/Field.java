package org.endstate.formats.events;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of event data can mean, and what data sets call it. */
enum Field {
    ID("id", "event_id_cnty", "data_id"),
    START("date_start", "event_date"),
    END("date_end"),
    DATE_PRECISION("date_prec", "time_precision"),
    COUNTRY("iso3", "iso_a3", "isoab", "country", "country_name"),
    COUNTRY_ID("country_id", "gwcode", "gwno"),
    AREA("adm_1", "admin1", "area"),
    AREA_2("adm_2", "admin2"),
    LATITUDE("latitude"),
    LONGITUDE("longitude"),
    PLACE_PRECISION("where_prec", "geo_precision"),
    TYPE("type_of_violence", "event_type"),
    DYAD("dyad_name"),
    SIDE_A("side_a", "actor1"),
    SIDE_B("side_b", "actor2"),
    LOW("low", "deaths_low", "ged_low"),
    BEST("best", "ged_best", "deaths_best", "deaths_best_all_types", "deaths", "deaths_all_types", "fatalities"),
    HIGH("high", "deaths_high", "ged_high"),
    CIVILIANS("deaths_civilians", "civilians", "civilian_deaths"),
    STATE_BASED("ged_sb", "sb"),
    NON_STATE("ged_ns", "ns"),
    ONE_SIDED("ged_os", "os"),
    EVENTS("events"),
    MONTH("month", "year_month", "date", "unnamed: 0"),
    MONTH_ID("month_id"),
    YEAR("year");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** Column names by which data sets are known to call it, the preferred one first. */
    List<String> names() {
        return names;
    }

    /** The key that stands for it in a column map. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Field> find(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Field::key).toList();
    }
}
