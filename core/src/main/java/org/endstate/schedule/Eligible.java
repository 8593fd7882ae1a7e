package org.endstate.schedule;

import java.util.Arrays;
import java.util.List;

/**
 * The activities that may be asked whether they start, as one bit per rank in the order of priority.
 *
 * <p>Those that found too few units are set aside, by kind: if the first of a kind does not fit, no other of it does,
 * so only the first is offered again when units come free.
 */
final class Eligible {

    private final Kinds kinds;
    private final long[] bits;
    private final int[] rank;
    private int[] order = {};
    private int from;
    /** Each kind has a stretch of words, and in it one bit for each of its activities by rank. */
    private final long[] aside;

    private final int[] firstWord;
    private final int[] placeInKind;
    private final int[] memberAt;
    /** Any activity of each kind, to ask whether one of it fits. */
    private final int[] anyOf;
    /** Kinds of which some are set aside, in any order, and where each is among them; -1 for the others. */
    private final int[] waiting;

    private final int[] waitingAt;
    private int waitingKinds;

    Eligible(Network network) {
        boolean falls = network.supply.nextFall(0) < network.horizon;
        kinds = Kinds.of(network, i -> falls ? List.of(network.calendarOf[i], network.planned[i]) : List.of());
        int n = network.size();
        bits = new long[(n >>> 6) + 1];
        rank = new int[n];
        firstWord = new int[kinds.count + 1];
        for (int kind : kinds.of) {
            firstWord[kind + 1]++;
        }
        for (int kind = 0; kind < kinds.count; kind++) {
            firstWord[kind + 1] = firstWord[kind] + (firstWord[kind + 1] + 63 >>> 6);
        }
        aside = new long[firstWord[kinds.count]];
        memberAt = new int[aside.length << 6];
        placeInKind = new int[n];
        anyOf = new int[kinds.count];
        for (int i = 0; i < n; i++) {
            anyOf[kinds.of[i]] = i;
        }
        waiting = new int[kinds.count];
        waitingAt = new int[kinds.count];
    }

    void reset(int[] priority) {
        if (priority != order) {
            order = priority;
            rankAll();
        }
        Arrays.fill(bits, 0);
        Arrays.fill(aside, 0);
        Arrays.fill(waitingAt, -1);
        waitingKinds = 0;
    }

    private void rankAll() {
        int[] count = new int[kinds.count];
        for (int at = 0; at < order.length; at++) {
            int activity = order[at];
            int kind = kinds.of[activity];
            rank[activity] = at;
            placeInKind[activity] = (firstWord[kind] << 6) + count[kind]++;
            memberAt[placeInKind[activity]] = activity;
        }
    }

    /** Adds an activity; one of a higher rank than those asked so far is asked next. */
    void add(int activity) {
        int at = rank[activity];
        bits[at >>> 6] |= 1L << at;
        from = Math.min(from, at);
    }

    /** Sets the activity aside until units come free. */
    void setAside(int activity) {
        int kind = kinds.of[activity];
        int at = placeInKind[activity];
        aside[at >>> 6] |= 1L << at;
        if (waitingAt[kind] < 0) {
            waitingAt[kind] = waitingKinds;
            waiting[waitingKinds++] = kind;
        }
    }

    /** Offers the first of each kind that fits among those set aside. */
    void offer(InUse inUse) {
        for (int at = waitingKinds - 1; at >= 0; at--) {
            int kind = waiting[at];
            if (inUse.fits(anyOf[kind])) {
                offerFirst(kind);
            }
        }
    }

    /** Offers the next of the same kind, if there is one set aside that fits. */
    void offerNext(int activity, InUse inUse) {
        int kind = kinds.of[activity];
        if (waitingAt[kind] >= 0 && inUse.fits(activity)) {
            offerFirst(kind);
        }
    }

    private void offerFirst(int kind) {
        int word = firstWord[kind];
        while (word < firstWord[kind + 1] && aside[word] == 0) {
            word++;
        }
        if (word == firstWord[kind + 1]) {
            int last = waiting[--waitingKinds];
            waiting[waitingAt[kind]] = last;
            waitingAt[last] = waitingAt[kind];
            waitingAt[kind] = -1;
            return;
        }
        add(memberAt[(word << 6) + Long.numberOfTrailingZeros(aside[word])]);
        aside[word] &= aside[word] - 1;
    }

    void remove(int activity) {
        int at = placeInKind[activity];
        aside[at >>> 6] &= ~(1L << at);
        bits[rank[activity] >>> 6] &= ~(1L << rank[activity]);
    }

    void rewind() {
        from = 0;
    }

    /** The next activity to ask, in the order of priority, no longer among them; -1 when all have been asked. */
    int poll() {
        int word = from >>> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & (-1L << from);
        while (rest == 0) {
            if (++word >= bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        int at = (word << 6) + Long.numberOfTrailingZeros(rest);
        bits[word] &= ~(1L << at);
        from = at + 1;
        return order[at];
    }
}
