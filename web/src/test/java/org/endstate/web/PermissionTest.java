package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Who may see and do what: every cell of the table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionTest {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> PLANNERS = EnumSet.of(Role.CO_CHAIR, Role.EXPERT, Role.SECRETARIAT);
    private static final Map<String, Set<Role>> READERS = Map.of(
            "/en/missions",
            ALL,
            Commission.MISSION + "/overview",
            ALL,
            Commission.MISSION + "/run",
            ALL,
            "/en/people",
            EnumSet.of(Role.ADMINISTRATOR),
            "/en/trail",
            EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR));

    @TempDir
    private static Path folder = Path.of("");

    private Commission commission;

    @BeforeAll
    void open() {
        commission = new Commission(folder);
    }

    @AfterAll
    void close() {
        commission.close();
    }

    @Test
    void every_page_is_read_by_the_roles_of_the_table_and_no_other() {
        READERS.forEach((path, readers) -> {
            for (Role role : Role.values()) {
                assertThat(commission.person(role).get(path).statusCode())
                        .as(role + " " + path)
                        .isEqualTo(readers.contains(role) ? 200 : 403);
            }
        });
    }

    @Test
    void who_has_not_signed_in_reads_the_sign_in_page_whatever_was_asked() {
        for (String path : List.of("/en/missions", Commission.MISSION + "/overview", "/en/people", "/en/trail")) {
            assertThat(commission.stranger().get(path).uri().getPath()).as(path).isEqualTo("/en/sign-in");
        }
    }

    @Test
    void plans_are_started_by_parties_and_the_secretariat_only() {
        for (Role role : Role.values()) {
            Browser browser = commission.person(role);
            String guard =
                    browser.page("/en/missions").select("input[name=_csrf]").attr("value");

            int status = browser.post(Commission.MISSION + "/run/stop", Map.of("_csrf", guard))
                    .statusCode();

            assertThat(status).as(role.toString()).isEqualTo(PLANNERS.contains(role) ? 200 : 403);
        }
    }
}
