package org.endstate.commission.proceedings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.endstate.agreement.Clause.State;
import org.endstate.agreement.Standing;
import org.endstate.agreement.statement.StatementItem;
import org.endstate.evidence.register.Fold;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Draft;
import org.endstate.record.Entry;

/**
 * Where the commission is, as it follows from the entries of its record and nothing else. Give it every entry in order;
 * an entry that breaks a rule changes nothing and is kept as a {@link Breach}. Not thread-safe.
 */
public final class Proceedings {

    private final String origin;
    private final Map<String, Item> items = new LinkedHashMap<>();
    /** Of every item, the entry that moved it last. */
    private final Map<String, Long> latest = new HashMap<>();

    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Fold register;
    private final List<Seen> seen = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();
    private Optional<Charter> charter = Optional.empty();
    private Optional<Content.Course> course = Optional.empty();
    private Optional<ContentHash> baseline = Optional.empty();

    /** Who said when that they had read an item. */
    public record Seen(String item, String member, Instant time) {}

    /** An entry of the record that breaks a rule. */
    public record Breach(long entry, Refusal refusal) {}

    /** The commission of the record of this origin, before its first entry. */
    public Proceedings(String origin) {
        this(origin, new Fold());
    }

    private Proceedings(String origin, Fold register) {
        this.origin = origin;
        this.register = register;
    }

    /** The commission as it is now; what either takes in later, the other does not know. */
    public Proceedings copy() {
        Proceedings copy = new Proceedings(origin, register.copy());
        copy.items.putAll(items);
        copy.latest.putAll(latest);
        copy.sessions.putAll(sessions);
        copy.seen.addAll(seen);
        copy.breaches.addAll(breaches);
        copy.charter = charter;
        copy.course = course;
        copy.baseline = baseline;
        return copy;
    }

    /** Why this may not be put down now; empty where it may. What is no act is no matter of the commission. */
    public Optional<Refusal> against(Draft draft) {
        if (!draft.kind().equals(SignedAct.KIND)) {
            return Optional.empty();
        }
        Optional<Act> act = SignedAct.act(draft);
        if (act.isEmpty()) {
            return Rules.no(new Refusal.NoAct());
        }
        Optional<Member> member = charterOf(act.get()).flatMap(by -> by.findMember(draft.author()));
        if (member.isPresent() && !SignedAct.signedBy(member.get().key(), origin, draft)) {
            return Rules.no(new Refusal.NotSigned(draft.author()));
        }
        return against(draft, act.get());
    }

    /** Why this may not be put down now, once it is signed by its author; empty where it may. */
    public Optional<Refusal> against(UnsignedAct act) {
        return against(act.draft(), act.act());
    }

    private Optional<Refusal> against(Draft draft, Act act) {
        Optional<Charter> by = charterOf(act);
        if (by.isEmpty()) {
            return Rules.no(new Refusal.NoCharter());
        }
        Optional<Member> member = by.get().findMember(draft.author());
        if (member.isEmpty()) {
            return Rules.no(new Refusal.NoMember(draft.author()));
        }
        return new Rules(this, by.get(), member.get(), draft.time()).against(act);
    }

    private Optional<Charter> charterOf(Act act) {
        return act instanceof Act.Constitute(Charter founding) && charter.isEmpty() ? Optional.of(founding) : charter;
    }

    /** Takes the next entry of the record. */
    public void accept(Entry entry) {
        Draft draft = entry.draft();
        Optional<Refusal> refusal = against(draft);
        if (refusal.isPresent()) {
            breaches.add(new Breach(entry.place().seq(), refusal.get()));
        } else if (draft.kind().equals(SignedAct.KIND)) {
            apply(entry, SignedAct.act(draft).orElseThrow());
        }
    }

    private void apply(Entry entry, Act act) {
        long seq = entry.place().seq();
        switch (act) {
            case Act.Constitute(Charter founding) -> {
                charter = Optional.of(founding);
                Content content = new Content.Founding(CharterJson.hash(founding));
                put(entry, new Proposal(Rules.CHARTER, content, new TreeMap<>(), ""));
            }
            case Act.Convene(String id, var agenda) -> sessions.put(id, new Session(id, seq, agenda, List.of(), ""));
            case Act.Attend(String id, var present) ->
                sessions.computeIfPresent(id, (same, was) -> new Session(id, was.entry(), was.agenda(), present, ""));
            case Act.Minute(String id, String minutes) ->
                sessions.computeIfPresent(
                        id, (same, was) -> new Session(id, was.entry(), was.agenda(), was.present(), minutes));
            case Act.Put(Proposal proposal) -> put(entry, proposal);
            case Act.Move move -> move(entry, move);
            case Act.Register(RegisterEntry put) -> register.add(put);
        }
    }

    private Member member(Draft draft) {
        return charter.flatMap(by -> by.findMember(draft.author())).orElseThrow();
    }

    private void put(Entry entry, Proposal proposal) {
        Item.Origin from =
                new Item.Origin(entry.place().seq(), member(entry.draft()).party());
        items.put(proposal.id(), Item.of(proposal, from, charter.orElseThrow().parties()));
    }

    private void move(Entry entry, Act.Move move) {
        Draft draft = entry.draft();
        if (move.verb() == Verb.SEE) {
            seen.add(new Seen(move.item(), draft.author(), draft.time()));
            return;
        }
        Item before = findItem(move.item()).orElseThrow();
        Item after = new ItemMoves(charter.orElseThrow(), member(draft), draft.time(), before).after(move);
        items.put(move.item(), after);
        latest.put(move.item(), entry.place().seq());
        if (settled(after) && !settled(before)) {
            settle(after.proposal());
        }
    }

    private static boolean settled(Item item) {
        return item.state() == State.AGREED;
    }

    private void settle(Proposal agreed) {
        items.computeIfPresent(agreed.replaces(), (id, old) -> old.ended(Item.End.SUPERSEDED));
        switch (agreed.content()) {
            case Content.Decision(var decided, String subject) -> {
                if (decided != Content.Course.WAIVE_GATE) {
                    course = Optional.of(decided);
                }
            }
            case Content.Timeline(ContentHash manifest) -> baseline = Optional.of(manifest);
            case Content.Founding founding -> {}
            case Content.Paragraph paragraph -> {}
            case Content.Submission submission -> {}
        }
    }

    /** Whether both parties have agreed the charter. */
    public boolean inForce() {
        return findItem(Rules.CHARTER).filter(Proceedings::settled).isPresent();
    }

    /** The charter, agreed or not. */
    public Optional<Charter> charter() {
        return charter;
    }

    /** The item of this id. */
    public Optional<Item> findItem(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /** All items in the order in which they came. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    /** The session of this id. */
    public Optional<Session> findSession(String id) {
        return Optional.ofNullable(sessions.get(id));
    }

    /** All sessions in the order in which they were called. */
    public List<Session> sessions() {
        return List.copyOf(sessions.values());
    }

    /** Who saw what. */
    public List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** The register of evidence, as it was put down on the record. */
    public Register register() {
        return register.register();
    }

    /** The same while it grows. */
    Fold fold() {
        return register;
    }

    /** Entries that break a rule; what they say does not count. */
    public List<Breach> breaches() {
        return List.copyOf(breaches);
    }

    /**
     * What the joint statement is drawn from: all items that are neither lapsed nor superseded, without the charter. Of
     * an item that is not agreed without reserve no party's standing is agreed: half an agreement is none.
     */
    public List<StatementItem> statementItems() {
        return items.values().stream()
                .filter(item -> item.end() == Item.End.NONE)
                .filter(item -> !(item.proposal().content() instanceof Content.Founding))
                .map(this::statementItem)
                .toList();
    }

    private StatementItem statementItem(Item item) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        item.positions()
                .forEach((party, position) -> position.standing()
                        .filter(standing -> standing != Standing.AGREED || settled(item))
                        .ifPresent(standing -> standings.put(party, standing)));
        String id = item.proposal().id();
        long entry = latest.getOrDefault(id, item.origin().entry());
        return new StatementItem(
                id, item.proposal().content().word(), item.proposal().text(), standings, entry);
    }

    /** What the commission decided last about the course of the mission. */
    public Optional<Content.Course> course() {
        return course;
    }

    /** Hash of the manifest of the plan that is the baseline. */
    public Optional<ContentHash> baseline() {
        return baseline;
    }
}
