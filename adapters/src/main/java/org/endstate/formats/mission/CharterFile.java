package org.endstate.formats.mission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.endstate.agreement.Clause;
import org.endstate.agreement.Language;
import org.endstate.commission.proceedings.Charter;
import org.endstate.commission.proceedings.Member;
import org.endstate.commission.proceedings.Role;
import org.endstate.commission.proceedings.UnfitCharter;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.yaml.Fields;
import org.endstate.record.KeyName;
import org.endstate.record.VerifyingKey;
import org.endstate.record.canonical.Reading;
import org.endstate.words.CharterWords;

/** Reads the charter of a commission, or says everything that is wrong with it. */
public final class CharterFile {

    private static final CharterWords WORDS = CharterWords.in(Locale.ENGLISH);

    private final Path folder;
    private final List<Flaw> flaws;

    private CharterFile(Path folder, List<Flaw> flaws) {
        this.folder = folder;
        this.flaws = flaws;
    }

    /** A charter and the record it is the charter of. */
    public record Founding(String record, Charter charter) {}

    /** Reads the file, and the public keys it names. */
    public static CommissionReading<Founding> read(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        return CommissionFile.read(
                file, "a charter", CharterShapes.ROOT, (root, flaws) -> new CharterFile(folder, flaws).bind(root));
    }

    private Optional<Founding> bind(Fields root) {
        String record = root.getText("record");
        if (!KeyName.fits(record)) {
            flaws.add(Flaw.of(root.placeOf("record"), "this cannot name a record", KeyName.EXPECTED));
        }
        List<Member> members = new ArrayList<>();
        root.listGroups("members").forEach(member -> member(member).ifPresent(members::add));
        if (!flaws.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, String> groups = new TreeMap<>();
        root.listGroups("working-groups").forEach(group -> groups.put(group.getText("id"), group.getText("mandate")));
        List<String> parties = root.listGroups("parties").stream()
                .map(party -> party.getText("id"))
                .toList();
        try {
            return Optional.of(
                    new Founding(record, new Charter(parties, members, groups, root.listTexts("ladder"), terms(root))));
        } catch (UnfitCharter e) {
            flaws.add(Flaw.of(root.placeOf("members"), WORDS.of(e.flaw()), "a charter that can be kept"));
            return Optional.empty();
        }
    }

    private static Charter.Terms terms(Fields root) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        root.listTexts("languages").forEach(word -> languages.add(Parts.constant(Language.class, word)));
        Set<Clause.Kind> bySilence = EnumSet.noneOf(Clause.Kind.class);
        root.listTexts("by-silence").forEach(word -> bySilence.add(Parts.constant(Clause.Kind.class, word)));
        return new Charter.Terms(
                root.getWhole("quorum"),
                root.getWhole("silence-days"),
                root.getWhole("escalation-days"),
                languages,
                bySilence);
    }

    private Optional<Member> member(Fields group) {
        return key(group).flatMap(key -> {
            try {
                Role role = Parts.constant(Role.class, group.getText("role"));
                return Optional.of(new Member(
                        key,
                        role,
                        group.findText("party").orElse(""),
                        group.findText("group").orElse("")));
            } catch (UnfitCharter e) {
                flaws.add(Flaw.of(group.at(), WORDS.of(e.flaw()), "a member that fits its role"));
                return Optional.empty();
            }
        });
    }

    private Optional<VerifyingKey> key(Fields group) {
        Path file = folder.resolve(group.getText("key"));
        try {
            return switch (VerifyingKey.read(Files.readString(file).strip())) {
                case Reading.Complete<VerifyingKey>(VerifyingKey key) -> Optional.of(key);
                case Reading.Refused<VerifyingKey>(int at, String what) -> {
                    flaws.add(Flaw.of(group.placeOf("key"), "the file [" + file + "] holds no public key: " + what));
                    yield Optional.empty();
                }
            };
        } catch (IOException e) {
            flaws.add(Flaw.of(
                    group.placeOf("key"),
                    "the file [" + file + "] cannot be read",
                    "a public key",
                    "endstate key new makes one"));
            return Optional.empty();
        }
    }
}
