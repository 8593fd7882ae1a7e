package org.endstate.evidence.register;

/** A treatment in a few words, such as {@code widened 500}, and back. */
final class TreatmentText {

    private TreatmentText() {}

    static String of(Treatment treatment) {
        return switch (treatment) {
            case Treatment.Shown() -> "shown";
            case Treatment.Withheld() -> "withheld";
            case Treatment.Widened(double step) -> "widened " + step;
            case Treatment.Delayed(int days) -> "delayed " + days;
            case Treatment.Aggregated(int least) -> "aggregated " + least;
        };
    }

    static Treatment read(String text) {
        String[] words = text.split(" ", 2);
        String measure = words.length == 2 ? words[1] : "";
        return switch (words[0]) {
            case "shown" -> new Treatment.Shown();
            case "withheld" -> new Treatment.Withheld();
            case "widened" -> new Treatment.Widened(Double.parseDouble(measure));
            case "delayed" -> new Treatment.Delayed(Integer.parseInt(measure));
            case "aggregated" -> new Treatment.Aggregated(Integer.parseInt(measure));
            default -> throw new IllegalArgumentException("No treatment is called [" + text + "].");
        };
    }
}
