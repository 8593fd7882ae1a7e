package org.endstate.evidence.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What each audience sees of accounts and counts, as data. A field without a rule is withheld, never shown. */
public record Rules(Map<Audience, Map<Field, Treatment>> byAudience) {

    /** What is published, or not: the fields of an account, and the counts of events. */
    public enum Field {
        SPEAKER,
        SAYS,
        ORIGINAL,
        CLAIM,
        DATE,
        GRADE,
        SOURCES,
        /** How often access or movement was denied, by party. */
        DENIALS,
        /** How many events and complaints stand where. */
        STATUSES;

        /** Those of an account. */
        public static final List<Field> OF_ACCOUNT = List.of(SPEAKER, SAYS, ORIGINAL, CLAIM, DATE, GRADE, SOURCES);

        /** Those that are counts. */
        public static final List<Field> COUNTS = List.of(DENIALS, STATUSES);
    }

    public Rules {
        Map<Audience, Map<Field, Treatment>> copy = new EnumMap<>(Audience.class);
        byAudience.forEach((audience, fields) -> copy.put(audience, Map.copyOf(fields)));
        byAudience = Map.copyOf(copy);
    }

    /** What happens to the field for the audience. */
    public Treatment of(Audience audience, Field field) {
        return byAudience.getOrDefault(audience, Map.of()).getOrDefault(field, new Treatment.Withheld());
    }

    /**
     * The rules used where a mission states none: the commission and the parties see everything released to them; the
     * public sees no words of the speaker and no grade.
     */
    public static Rules standard() {
        Map<Field, Treatment> all = everything();
        Map<Field, Treatment> open = new EnumMap<>(all);
        open.put(Field.ORIGINAL, new Treatment.Withheld());
        open.put(Field.GRADE, new Treatment.Withheld());
        return new Rules(Map.of(Audience.COMMISSION, all, Audience.PARTIES, all, Audience.PUBLIC, open));
    }

    private static Map<Field, Treatment> everything() {
        Map<Field, Treatment> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, new Treatment.Shown());
        }
        return all;
    }
}
