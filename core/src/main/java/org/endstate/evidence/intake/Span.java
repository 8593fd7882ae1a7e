package org.endstate.evidence.intake;

/**
 * A stretch of a text.
 *
 * @param start index of the first UTF-16 unit
 * @param end index after the last one, above {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No stretch of text runs from [" + start + "] to [" + end + "].");
        }
    }

    /** What stands there. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** How much of the longer of the two both have in common, from 0 to 1. */
    public double overlap(Span other) {
        int common = Math.min(end, other.end) - Math.max(start, other.start);
        return Math.max(0, common) / (double) Math.max(length(), other.length());
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
