package org.endstate.formats.mission;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.endstate.evidence.register.Register;
import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;

/** Reads {@code inputs/accounts.yaml} of a mission folder; everything that is wrong is reported at once. */
public final class AccountsFile {

    /** Its path in a mission folder. */
    public static final String PATH = "inputs/accounts.yaml";

    private AccountsFile() {}

    /** Reads the register of a mission folder. */
    public static RegisterReading read(Path folder) {
        return read(new FolderOnDisk(folder), PATH, Register.of(List.of()));
    }

    /** Reads a file of this form that goes on from a register; what that holds already need not stand in the file. */
    public static RegisterReading read(Path file, Register before) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        return read(new FolderOnDisk(folder), String.valueOf(file.getFileName()), before);
    }

    /** Reads accounts that are not in a mission folder yet; {@code shown} is their name in problems. */
    public static RegisterReading read(String text, String shown) {
        return read(new AccountsText(text, shown), PATH, Register.of(List.of()));
    }

    private static RegisterReading read(MissionSource source, String path, Register before) {
        Problems problems = new Problems();
        Optional<Register> register = new RegisterFile(path, before).read(new FolderTexts(source, problems), problems);
        if (register.isEmpty() && problems.isEmpty()) {
            problems.add(path, Flaw.of(Place.START, "there is no such file", RegisterFile.WHAT));
        }
        return register.isPresent() && problems.isEmpty()
                ? new RegisterReading.Complete(register.get())
                : new RegisterReading.Refused(problems.list(source));
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
