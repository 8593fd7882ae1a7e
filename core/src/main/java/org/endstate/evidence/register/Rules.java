package org.endstate.evidence.register;

import java.util.EnumMap;
import java.util.Map;

/** What each audience sees of each field of an account, as data. A field without a rule is withheld, never shown. */
public record Rules(Map<Audience, Map<Field, Treatment>> byAudience) {

    /** The fields of an account that are published, or not. */
    public enum Field {
        SPEAKER,
        SAYS,
        ORIGINAL,
        CLAIM,
        DATE,
        GRADE,
        SOURCES
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
        Map<Field, Treatment> all = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            all.put(field, new Treatment.Shown());
        }
        Map<Field, Treatment> open = new EnumMap<>(all);
        open.put(Field.ORIGINAL, new Treatment.Withheld());
        open.put(Field.GRADE, new Treatment.Withheld());
        return new Rules(Map.of(Audience.COMMISSION, all, Audience.PARTIES, all, Audience.PUBLIC, open));
    }
}
