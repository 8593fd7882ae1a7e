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
    private final Proceedings now;
    private final List<Entry> entries = new ArrayList<>();
    private final boolean sound;

    Commission(LedgerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        now = new Proceedings(store.origin());
        store.lines(line -> {
            if (line[0] == '{' && Entry.read(line) instanceof Reading.Complete<Entry>(Entry entry)) {
                accept(entry);
            }
        });
        sound = verdict().sound();
    }

    private void accept(Entry entry) {
        entries.add(entry);
        now.accept(entry);
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

    /** What this says of where the commission is. */
    public synchronized <T> T look(Function<Proceedings, T> question) {
        return question.apply(now);
    }

    /** All entries of the record. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
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
    public synchronized UnsignedAct unsigned(Act act, String author) {
        return UnsignedAct.of(origin(), moment(), act, author);
    }

    private Instant moment() {
        Instant present = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant latest =
                entries.isEmpty() ? Instant.MIN : entries.getLast().draft().time();
        return present.isBefore(latest) ? latest : present;
    }

    /** Puts a signed act down. The same one sent again is put down once. */
    public synchronized Put put(Draft signed) {
        Optional<Entry> there =
                entries.stream().filter(entry -> entry.draft().equals(signed)).findFirst();
        if (there.isPresent()) {
            return new Put.Done(there.get().place().seq());
        }
        if (!sound) {
            return new Put.Refused(new Refusal.RecordUnsound());
        }
        Optional<Refusal> refusal = now.against(signed);
        if (refusal.isPresent()) {
            return new Put.Refused(refusal.get());
        }
        if (!entries.isEmpty()
                && signed.time().isBefore(entries.getLast().draft().time())) {
            return new Put.Late();
        }
        List<Entry> added = store.append(withKeys(signed));
        added.forEach(this::accept);
        return new Put.Done(added.getLast().place().seq());
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
    public synchronized void checkpoint(Checkpoint checkpoint, SignedNote note) {
        store.checkpoint(checkpoint, note);
    }

    @Override
    public void close() {
        store.close();
    }
}
