package org.endstate.formats.mission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.formats.schema.Ids;
import org.endstate.formats.schema.JsonSchema;
import org.endstate.formats.schema.ReferencePage;
import org.endstate.formats.schema.ShapeCheck;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.yaml.Fields;

/** Reads how people sign in to the workbench by an outside provider, or says everything that is wrong with the file. */
public final class SignInFile {

    private static final String WHAT = "a file on signing in by a provider";

    private SignInFile() {}

    /**
     * What the file says.
     *
     * @param secret of the client, from where the file says it is
     */
    public record SignIn(String issuer, String client, String secret, Words button) {

        /** Without the secret, so that no log holds it. */
        @Override
        public String toString() {
            return client + " at " + issuer;
        }
    }

    /** The words on the button. */
    public record Words(String english, String arabic) {}

    /**
     * Reads the file, and the secret it points to.
     *
     * @param environment variables, of which the file may name one
     */
    public static CommissionReading<SignIn> read(Path file, Map<String, String> environment) {
        Path where = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        FolderOnDisk folder = new FolderOnDisk(where);
        String name = String.valueOf(file.getFileName());
        Problems problems = new Problems();
        Optional<Fields> root = new FolderTexts(folder, problems).yaml(name, WHAT);
        if (root.isEmpty() && problems.isEmpty()) {
            problems.add(name, Flaw.of(Place.START, "there is no such file", WHAT));
        }
        List<Flaw> flaws = new ArrayList<>();
        Optional<SignIn> read = root.flatMap(fields -> bind(fields, new ClientSecret(where, environment), flaws));
        problems.addAll(name, flaws);
        return read.isPresent() && problems.isEmpty()
                ? new CommissionReading.Complete<>(read.get())
                : new CommissionReading.Refused<>(problems.list(folder));
    }

    private static Optional<SignIn> bind(Fields root, ClientSecret secrets, List<Flaw> flaws) {
        ShapeCheck check = new ShapeCheck(new Ids());
        check.check(WHAT, root, SignInShapes.ROOT);
        flaws.addAll(check.flaws());
        flaws.addAll(SignInChecks.flaws(root));
        Optional<String> secret = secrets.find(root, flaws);
        if (!flaws.isEmpty()) {
            return Optional.empty();
        }
        Fields button = root.getGroup(SignInShapes.BUTTON);
        return secret.map(found -> new SignIn(
                root.getText(SignInShapes.ISSUER),
                root.getText(SignInShapes.CLIENT),
                found,
                new Words(button.getText("en"), button.getText("ar"))));
    }

    /** The JSON Schema of the file. */
    public static String schema() {
        return JsonSchema.of(SignInShapes.ROOT, "urn:endstate:sign-in:1", "Endstate sign-in by a provider");
    }

    /** The reference page, in Markdown. */
    public static String page() {
        return INTRODUCTION + ReferencePage.of(SignInShapes.ROOT);
    }

    private static final String INTRODUCTION = """
            # Signing in by a provider

            This page is generated from the description in the code that also checks the file: change the code, then run
            `./dev docs`. Schema for editors: [sign-in](sign-in-schema.json). All problems are reported at once, with
            file, line and column.

            `endstate serve --sign-in-with FILE` lets people sign in to the workbench by an identity at this provider
            (OpenID Connect). How: [Let people sign in by a provider](../how-to/sign-in-by-a-provider.md). The secret is never
            in this file.

            ```yaml
            endstate-sign-in: 1
            issuer: https://login.example.org/realms/commission
            client-id: endstate
            client-secret-file: client-secret.txt
            button: {en: Sign in with the commission's account, ar: الدخول بحساب اللجنة}
            ```

            """;
}
