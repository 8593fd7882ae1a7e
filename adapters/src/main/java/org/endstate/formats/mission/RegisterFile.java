package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.endstate.evidence.register.Fold;
import org.endstate.evidence.register.Objection;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;
import org.endstate.words.Reason;
import org.endstate.words.RefusalWords;

/** One file of the register, which goes on from what was put down before it. */
final class RegisterFile {

    static final String WHAT = "an accounts file";

    private static final RefusalWords WORDS = RefusalWords.in(Locale.ENGLISH);

    private final String path;
    private final Map<String, RegisterEntry> before = new HashMap<>();
    private final Fold fold;

    RegisterFile(String path, Register before) {
        this.path = path;
        before.entries().forEach(entry -> this.before.put(entry.id(), entry));
        this.fold = Fold.from(before);
    }

    /** The register with what the file adds; empty where there is no file, or problems were found. */
    Optional<Register> read(FolderTexts texts, Problems problems) {
        Optional<Fields> root = texts.yaml(path, WHAT);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        List<Flaw> flaws = flaws(root.get());
        if (flaws.isEmpty()) {
            flaws = folded(root.get());
        }
        problems.addAll(path, flaws);
        return flaws.isEmpty() ? Optional.of(fold.register()) : Optional.empty();
    }

    private List<Flaw> flaws(Fields root) {
        Ids ids = new Ids();
        ShapeCheck check = new ShapeCheck(ids);
        check.check(path, root, AccountShapes.ROOT);
        List<Flaw> flaws = new ArrayList<>(check.flaws());
        check.uses().stream()
                .filter(use -> !ids.has(use.kind(), use.id()) && !before.containsKey(use.id()))
                .limit(Problems.ENOUGH)
                .forEach(use -> flaws.add(use.dangling(ids)));
        root.listGroups("sources").forEach(item -> flaws.addAll(Hashes.wrong(item, "hash")));
        root.listGroups("events").forEach(item -> backwards(item, flaws));
        root.listGroups("accounts")
                .forEach(item -> item.findGroup("claim").ifPresent(claim -> {
                    backwards(claim, flaws);
                    falling(claim, flaws);
                }));
        return flaws;
    }

    private static void backwards(Fields item, List<Flaw> flaws) {
        item.findDate("from")
                .ifPresent(from -> item.findDate("to")
                        .filter(from::isAfter)
                        .ifPresent(to -> flaws.add(
                                Flaw.of(item.placeOf("to"), "it ends before it begins", from + " or a later day"))));
    }

    private static void falling(Fields claim, List<Flaw> flaws) {
        claim.findNumber("low")
                .ifPresent(low -> claim.findNumber("high")
                        .filter(high -> high < low)
                        .ifPresent(high -> flaws.add(
                                Flaw.of(claim.placeOf("high"), "the most is less than the least", "at least " + low))));
    }

    /** Puts everything new into the fold, in the order of the sections; what may not stand there is a flaw. */
    private List<Flaw> folded(Fields root) {
        List<Flaw> flaws = new ArrayList<>();
        for (BindRegister.Bound bound : BindRegister.all(root)) {
            try {
                RegisterEntry entry = bound.entry().get();
                if (!entry.equals(before.get(entry.id()))) {
                    fold.objection(entry)
                            .ifPresentOrElse(why -> flaws.add(flaw(bound.at(), why)), () -> fold.add(entry));
                }
            } catch (IllegalArgumentException e) {
                String[] lines = String.valueOf(e.getMessage()).split("\n", 2);
                Flaw flaw = Flaw.of(bound.at(), lines[0]);
                flaws.add(lines.length > 1 ? flaw.withHint(lines[1]) : flaw);
            }
        }
        return flaws;
    }

    private static Flaw flaw(Place at, Objection why) {
        Reason reason = WORDS.of(why);
        return Flaw.of(at, reason.reason()).withHint(reason.remedy());
    }
}
