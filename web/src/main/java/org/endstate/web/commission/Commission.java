package org.endstate.web.commission;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.endstate.commission.proceedings.Act;
import org.endstate.commission.proceedings.CharterKeys;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.commission.proceedings.Refusal;
import org.endstate.commission.proceedings.SignedAct;
import org.endstate.commission.proceedings.UnsignedAct;
import org.endstate.record.Checkpoint;
import org.endstate.record.Draft;
import org.endstate.record.Entry;
import org.endstate.record.LedgerStore;
import org.endstate.record.RecordVerifier;
import org.endstate.record.SignedNote;
import org.endstate.record.Verdict;
import org.endstate.record.canonical.Reading;

/** The commission of one mission and its record. Safe for many threads. */
public final class Commission implements AutoCloseable {

    private final LedgerStore store;
    private final Clock clock;
    private final boolean sound;
    /** Held while an act is checked and written, by nobody who only looks. */
    private final Object oneByOne = new Object();

    private volatile State state;

    /** Where the commission is. Once it is set, it is never changed. */
    private record State(Proceedings now, List<Entry> entries) {

        private State with(List<Entry> added) {
            Proceedings after = now.copy();
            added.forEach(after::accept);
            return new State(
                    after, Stream.concat(entries.stream(), added.stream()).toList());
        }
    }

    Commission(LedgerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        List<Entry> entries = new ArrayList<>();
        store.lines(line -> {
            if (line[0] == '{' && Entry.read(line) instanceof Reading.Complete<Entry>(Entry entry)) {
                entries.add(entry);
            }
        });
        state = new State(new Proceedings(store.origin()), List.of()).with(entries);
        sound = verdict().sound();
    }

    /** What came of putting something down. */
    public sealed interface Put {

        /** It is on the record and survives a crash. */
        record Done(long entry) implements Put {}

        /** A rule forbids it. */
        record Refused(Refusal why) implements Put {}

        /** The record has gone on since it was prepared: it has to be read and signed again. */
        record Late() implements Put {}
    }

    /** The name of its record. */
    public String origin() {
        return store.origin();
    }

    /** What this says of where the commission is. It waits for nobody, and sees no act that is not yet on the disk. */
    public <T> T look(Function<Proceedings, T> question) {
        return question.apply(state.now());
    }

    /** All entries of the record. */
    public List<Entry> entries() {
        return state.entries();
    }

    /** Gives the lines of the record. */
    public void lines(Consumer<byte[]> sink) {
        store.lines(sink);
    }

    /** Reads the whole record and says whether it is in order. */
    public Verdict verdict() {
        RecordVerifier verifier = new RecordVerifier(Set.of());
        store.lines(verifier::accept);
        return verifier.finish();
    }

    /** The act as it would be put down now; whether rules forbid it, {@link Proceedings#against} says. */
    public UnsignedAct unsigned(Act act, String author) {
        return UnsignedAct.of(origin(), moment(), act, author);
    }

    private Instant moment() {
        List<Entry> entries = state.entries();
        Instant present = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant latest =
                entries.isEmpty() ? Instant.MIN : entries.getLast().draft().time();
        return present.isBefore(latest) ? latest : present;
    }

    /** Puts a signed act down. The same one sent again is put down once. */
    public Put put(Draft signed) {
        synchronized (oneByOne) {
            Optional<Put> already = without(signed);
            if (already.isPresent()) {
                return already.get();
            }
            List<Entry> added = store.append(withKeys(signed));
            state = state.with(added);
            return new Put.Done(added.getLast().place().seq());
        }
    }

    /** What comes of it where nothing is to be written; empty where it may be put down. */
    private Optional<Put> without(Draft signed) {
        List<Entry> entries = state.entries();
        Optional<Put> there = entries.stream()
                .filter(entry -> entry.draft().equals(signed))
                .findFirst()
                .map(entry -> new Put.Done(entry.place().seq()));
        if (there.isPresent()) {
            return there;
        }
        if (!sound) {
            return Optional.of(new Put.Refused(new Refusal.RecordUnsound()));
        }
        Optional<Refusal> refusal = state.now().against(signed);
        if (refusal.isPresent()) {
            return refusal.map(Put.Refused::new);
        }
        boolean late = !entries.isEmpty()
                && signed.time().isBefore(entries.getLast().draft().time());
        return late ? Optional.of(new Put.Late()) : Optional.empty();
    }

    /** A record begins with the keys that sign it. */
    private List<Draft> withKeys(Draft signed) {
        List<Draft> drafts = new ArrayList<>();
        SignedAct.act(signed)
                .filter(Act.Constitute.class::isInstance)
                .map(act -> ((Act.Constitute) act).charter())
                .ifPresent(charter -> drafts.addAll(CharterKeys.drafts(charter, signed.time())));
        drafts.add(signed);
        return drafts;
    }

    /** Keeps a checkpoint with the signatures under it. */
    public void checkpoint(Checkpoint checkpoint, SignedNote note) {
        store.checkpoint(checkpoint, note);
    }

    @Override
    public void close() {
        store.close();
    }
}
