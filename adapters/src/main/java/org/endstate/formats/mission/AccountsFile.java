package org.endstate.formats.mission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.register.Fold;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;
import org.endstate.mission.Source;

/** Reads {@code inputs/accounts.yaml} of a mission folder; everything that is wrong is reported at once. */
public final class AccountsFile {

    /** Its path in a mission folder. */
    public static final String PATH = "inputs/accounts.yaml";

    private AccountsFile() {}

    /** Reads the register of a mission folder. */
    public static RegisterReading read(Path folder) {
        return read(new FolderOnDisk(folder));
    }

    /** Reads accounts that are not in a mission folder yet; {@code shown} is their name in problems. */
    public static RegisterReading read(String text, String shown) {
        return read(new AccountsText(text, shown));
    }

    private static RegisterReading read(MissionSource source) {
        Problems problems = new Problems();
        Optional<Fields> root = new FolderTexts(source, problems).yaml(PATH, "an accounts file");
        if (root.isEmpty() && problems.isEmpty()) {
            problems.add(PATH, Flaw.of(Place.START, "there is no such file", "an accounts file"));
        }
        root.ifPresent(file -> problems.addAll(PATH, flaws(file)));
        if (root.isEmpty() || !problems.isEmpty()) {
            return new RegisterReading.Refused(problems.list(source));
        }
        Fold fold = new Fold();
        problems.addAll(PATH, folded(root.get(), fold));
        return problems.isEmpty()
                ? new RegisterReading.Complete(fold.register(), sources(root.get()))
                : new RegisterReading.Refused(problems.list(source));
    }

    private static List<Flaw> flaws(Fields root) {
        Ids ids = new Ids();
        ShapeCheck check = new ShapeCheck(ids);
        check.check(PATH, root, AccountShapes.ROOT);
        List<Flaw> flaws = new ArrayList<>(check.flaws());
        check.uses().stream()
                .filter(use -> !ids.has(use.kind(), use.id()))
                .limit(Problems.ENOUGH)
                .forEach(use -> flaws.add(use.dangling(ids)));
        root.listGroups("sources").forEach(item -> flaws.addAll(Hashes.wrong(item, "hash")));
        root.listGroups("events").forEach(item -> backwards(item, flaws));
        root.listGroups("accounts")
                .forEach(item -> item.findGroup("claim").ifPresent(claim -> {
                    backwards(claim, flaws);
                    claim.findNumber("low")
                            .ifPresent(low -> claim.findNumber("high")
                                    .filter(high -> high < low)
                                    .ifPresent(high -> flaws.add(Flaw.of(
                                            claim.placeOf("high"),
                                            "the most is less than the least",
                                            "at least " + low))));
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

    /** Puts everything into the fold, in the order of the sections; what may not stand there is a flaw. */
    private static List<Flaw> folded(Fields root, Fold fold) {
        List<Flaw> flaws = new ArrayList<>();
        for (BindRegister.Bound bound : BindRegister.all(root)) {
            try {
                fold.add(bound.entry().get());
            } catch (IllegalArgumentException e) {
                String[] lines = String.valueOf(e.getMessage()).split("\n", 2);
                Flaw flaw = Flaw.of(bound.at(), lines[0]);
                flaws.add(lines.length > 1 ? flaw.withHint(lines[1]) : flaw);
            }
        }
        return flaws;
    }

    private static List<Source> sources(Fields root) {
        return root.listGroups("sources").stream()
                .map(item -> new Source(
                        item.getText("id"),
                        item.getText("title"),
                        item.findText("url").orElse("")))
                .toList();
    }

    /** The JSON Schema of the file. */
    public static String schema() {
        return JsonSchema.of(AccountShapes.ROOT, "urn:endstate:accounts:1", "Endstate " + AccountShapes.ROOT.title());
    }

    /** The reference page, in Markdown. */
    public static String page() {
        return INTRODUCTION + ReferencePage.of(AccountShapes.ROOT);
    }

    private static final String INTRODUCTION = """
            # inputs/accounts.yaml

            This page is generated from the description in the code that also checks the file: change the code, then run
            `./dev docs`. Schema for editors: [accounts](accounts-schema.json). All problems are reported at once, with file,
            line and column.

            The register of evidence: who says what to which question. Accounts are never merged, and no one is picked as
            the right one. `reliability` and `credibility` are two fields and never become one number.

            ```yaml
            endstate-accounts: 1
            sources:
              - {id: D1, title: "Ministry of Defence of the host, statement of 3 March"}
              - {id: D2, title: "Mission's spokesperson, briefing of 4 March"}
            questions:
              - {id: strength, asks: figure, text: {en: "How many troops are deployed?", ar: "كم عدد القوات المنتشرة؟"}}
            accounts:
              - id: host-march
                question: strength
                speaker: {en: "The host's Ministry of Defence", ar: "وزارة دفاع الدولة المضيفة"}
                party: host
                date: 2024-03-03
                says: {en: "About 2,500 troops are in the country."}
                original: "some 2,500 of their soldiers"
                claim: {type: figure, low: 2450, high: 2550, unit: "troops of the lead state"}
                reliability: B
                credibility: 3
                release: public
                source: D1
              - id: mission-march
                question: strength
                speaker: "The mission's spokesperson"
                party: lead
                date: 2024-03-04
                says: "No figure was given."
                claim: {type: silence}
                reliability: B
                credibility: 2
                source: D2
            ```

            `original` keeps the speaker's words; `says` is in own words. A claim is a `figure` (with the definition of what
            is counted: other definitions cannot be compared), a `date`, a `position` or a `silence`.

            """;
}
