package org.endstate.formats.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.formats.mission.SignInFile.SignIn;
import org.endstate.formats.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInFileTest {

    private static final String SOUND = """
            endstate-sign-in: 1
            issuer: https://login.example.org/realms/commission
            client-id: endstate
            client-secret-file: secret.txt
            button: {en: Sign in with Example, ar: الدخول عبر المثال}
            """;

    @TempDir
    private Path folder = Path.of("");

    private CommissionReading<SignIn> read(String yaml, Map<String, String> environment) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "hush hush\n");
        Files.writeString(folder.resolve("empty.txt"), "\n");
        Path file = folder.resolve("sign-in.yaml");
        Files.writeString(file, yaml);
        return SignInFile.read(file, environment);
    }

    private List<String> problems(String yaml) throws IOException {
        return ((CommissionReading.Refused<SignIn>) read(yaml, Map.of()))
                .problems().stream()
                        .map(Problem::toString)
                        .map(text -> text.substring(text.indexOf("sign-in.yaml")))
                        .toList();
    }

    @Test
    void the_secret_is_read_from_a_file_beside_it() throws IOException {
        SignIn read = ((CommissionReading.Complete<SignIn>) read(SOUND, Map.of())).value();

        assertThat(read)
                .isEqualTo(new SignIn(
                        "https://login.example.org/realms/commission",
                        "endstate",
                        "hush hush",
                        new SignInFile.Words("Sign in with Example", "الدخول عبر المثال")));
        assertThat(read.toString()).doesNotContain("hush");
    }

    @Test
    void or_from_an_environment_variable() throws IOException {
        String yaml = SOUND.replace("client-secret-file: secret.txt", "client-secret-variable: SECRET");

        assertThat(((CommissionReading.Complete<SignIn>) read(yaml, Map.of("SECRET", "from outside")))
                        .value()
                        .secret())
                .isEqualTo("from outside");
        assertThat(problems(yaml)).singleElement().asString().contains(":4:25:").contains("SECRET", "not set");
    }

    @Test
    void everything_wrong_is_reported_at_once_with_line_and_column() throws IOException {
        assertThat(problems("""
                endstate-sign-in: 2
                issuer: http://login.example.org
                client: endstate
                client-secret-file: nowhere.txt
                button: {en: %s}
                """.formatted("very long ".repeat(7))))
                .hasSize(7)
                .anyMatch(problem -> problem.contains(":1:19:"))
                .anyMatch(problem -> problem.contains(":2:9:") && problem.contains("https://"))
                .anyMatch(problem -> problem.contains(":1:1:") && problem.contains("no 'client-id'"))
                .anyMatch(problem -> problem.contains(":3:1:") && problem.contains("client-id"))
                .anyMatch(problem -> problem.contains(":4:21:") && problem.contains("cannot be read"))
                .anyMatch(problem -> problem.contains(":5:14:") && problem.contains("at most 60"))
                .anyMatch(problem -> problem.contains(":5:9: the button has no 'ar'"));
    }

    @Test
    void a_secret_is_in_one_place() throws IOException {
        assertThat(problems(SOUND.replace("client-secret-file: secret.txt", "# none")))
                .singleElement()
                .asString()
                .contains("the client secret is nowhere");
        assertThat(problems(SOUND + "client-secret-variable: SECRET\n"))
                .singleElement()
                .asString()
                .contains(":4:21: the client secret is in two places");
        assertThat(problems(SOUND.replace("secret.txt", "empty.txt")))
                .singleElement()
                .asString()
                .contains("does not hold one line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.example.org",
                "https://user@login.example.org",
                "https://login.example.org?x=y",
                "https://login.example.org#x",
                "login.example.org",
                "https://",
                "ftp://localhost",
                "https://not a uri"
            })
    void an_issuer_is_an_https_address_without_more(String issuer) throws IOException {
        String yaml = SOUND.replace("https://login.example.org/realms/commission", "'" + issuer + "'");

        assertThat(problems(yaml)).singleElement().asString().contains(":2:9:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:9000", "http://127.0.0.1:9000/realm", "http://[::1]:9000"})
    void a_provider_on_this_machine_needs_no_certificate(String issuer) throws IOException {
        String yaml = SOUND.replace("https://login.example.org/realms/commission", issuer);

        assertThat(read(yaml, Map.of())).isInstanceOf(CommissionReading.Complete.class);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(((CommissionReading.Refused<SignIn>) SignInFile.read(folder.resolve("none.yaml"), Map.of()))
                        .problems())
                .singleElement()
                .asString()
                .contains("none.yaml", "there is no such file");
    }
}
