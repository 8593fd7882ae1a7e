package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sealed copy of everything, which the administrator takes. */
class BackupTest {

    private static final String PAGE = "/en/administration";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void it_opens_with_the_key_of_the_machine_and_holds_everything() throws Exception {
        Path file = folder.resolve("backup.zip.enc");
        try (Commission commission = new Commission(folder)) {
            commission.person(Role.OBSERVER);
            Browser administrator = commission.administrator();
            Files.write(file, administrator.bytes(PAGE + "/backup", Map.of("_csrf", administrator.guard(PAGE))));
        }

        Path restored = unzip(decrypt(file));

        try (Commission again = new Commission(restored)) {
            Browser observer = again.stranger();
            observer.signIn("OBSERVER", Commission.PASSWORD);
            assertThat(observer.page(Commission.MISSION + "/overview").text()).contains("Overview");
            assertThat(again.workbench.firstLink()).isEmpty();
        }
        try (var left = Files.list(folder.resolve("kept"))) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith(".backup"));
        }
    }

    private Path decrypt(Path sealed) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")), "openssl is needed: it opens backups");
        assertThat(Files.readAllBytes(sealed)).startsWith("Salted__".getBytes(StandardCharsets.US_ASCII));
        Path zip = folder.resolve("backup.zip");
        List<String> command = List.of(
                "openssl",
                "enc",
                "-d",
                "-aes-256-cbc",
                "-pbkdf2",
                "-iter",
                "100000",
                "-in",
                sealed.toString(),
                "-out",
                zip.toString(),
                "-pass",
                "file:" + folder.resolve("kept/backup.key"));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return zip;
    }

    private Path unzip(Path file) throws IOException {
        Path to = folder.resolve("restored");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = to.resolve("kept").resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(zip, target);
            }
        }
        assertThat(to.resolve("kept/workbench.db")).exists();
        assertThat(to.resolve("kept/missions/small/mission.yaml")).exists();
        assertThat(to.resolve("kept/backup.key")).doesNotExist();
        return to;
    }

    @Test
    void what_a_server_keeps_is_not_copied_here() {
        try (Commission commission = new Commission(folder, Databases.Make.POSTGRESQL)) {
            Browser administrator = commission.administrator();

            assertThat(administrator.page(PAGE).select("form[action=" + PAGE + "/backup]"))
                    .isEmpty();
            assertThat(administrator
                            .post(PAGE + "/backup", Map.of("_csrf", administrator.guard(PAGE)))
                            .statusCode())
                    .isEqualTo(409);
        }
    }
}
