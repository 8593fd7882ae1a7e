package org.endstate.formats.boundaries;

/** A closed line on the map: its last point is its first. Degrees east and north. Immutable. */
public final class Ring {

    private final double[] longitudes;
    private final double[] latitudes;

    Ring(double[] longitudes, double[] latitudes) {
        this.longitudes = longitudes.clone();
        this.latitudes = latitudes.clone();
    }

    /** How many points it has, the first counted again at the end. */
    public int size() {
        return longitudes.length;
    }

    public double longitude(int point) {
        return longitudes[point];
    }

    public double latitude(int point) {
        return latitudes[point];
    }
}
