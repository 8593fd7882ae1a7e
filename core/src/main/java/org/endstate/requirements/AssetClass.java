package org.endstate.requirements;

/** What kind of property a gift is. Weapons, ammunition, armoured vehicles and aircraft are never gifted. */
public enum AssetClass {
    ACCOMMODATION,
    /** Generators, water plants, solar plant and the like. */
    PLANT,
    VEHICLES,
    ENGINEERING,
    MEDICAL,
    COMMUNICATIONS,
    OFFICE,
    WEAPONS,
    AMMUNITION,
    ARMOURED_VEHICLES,
    AIRCRAFT;

    /** Whether property of this class may be left to a receiver as a gift. */
    public boolean mayBeGifted() {
        return switch (this) {
            case ACCOMMODATION, PLANT, VEHICLES, ENGINEERING, MEDICAL, COMMUNICATIONS, OFFICE -> true;
            case WEAPONS, AMMUNITION, ARMOURED_VEHICLES, AIRCRAFT -> false;
        };
    }
}
