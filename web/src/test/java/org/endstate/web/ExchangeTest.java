package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.endstate.web.account.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryDatabase
class ExchangeTest {

    private static final String EXCHANGE = "/en/exchange";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private Path folder = Path.of("");

    private Commission commission;

    @BeforeEach
    void open() {
        commission = new Commission(folder, make);
    }

    @AfterEach
    void close() {
        commission.close();
    }

    private Document send(Browser who, byte[] archive) {
        return Jsoup.parse(who.upload(EXCHANGE, EXCHANGE, "archive", archive).body());
    }

    private String trail() {
        return commission.person(Role.AUDITOR).page("/en/trail").text();
    }

    @Test
    void what_is_exported_imported_and_exported_again_is_the_same_bytes() {
        Browser secretary = commission.person(Role.SECRETARIAT);
        byte[] changed = new Archive()
                .with("inputs/عربي.csv", "a,b\n")
                .with("mission.yaml", "mission: other")
                .with("README.md", "# Read\r\n")
                .bytes();
        Document page = send(secretary, changed);
        confirm(secretary, page);
        byte[] first = secretary.bytes(EXCHANGE + "/small/2");

        Document again = send(secretary, first);

        assertThat(again.text()).contains("with the same bytes");
        send(secretary, secretary.bytes(EXCHANGE + "/small/1"))
                .select("input[name=waiting]")
                .forEach(waiting -> confirm(secretary, waiting.ownerDocument()));
        confirm(secretary, send(secretary, first));
        assertThat(secretary.bytes(EXCHANGE + "/small/4")).isEqualTo(first).isNotEqualTo(changed);
    }

    private static void confirm(Browser who, Document page) {
        String waiting = page.select("input[name=waiting]").attr("value");
        String guard = page.select("input[name=_csrf]").attr("value");
        assertThat(waiting).isNotEmpty();
        assertThat(who.post(EXCHANGE + "/confirm", Map.of("waiting", waiting, "_csrf", guard))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_changed_folder_is_shown_as_a_difference_and_kept_beside_the_old_one() {
        Browser chair = commission.person(Role.CO_CHAIR, "host");
        byte[] before = chair.bytes(EXCHANGE + "/small/1");

        Document page = send(
                chair,
                new Archive()
                        .with("top/mission.yaml", "mission: changed")
                        .with("top/new.txt", "new")
                        .bytes());

        assertThat(page.select("dl").text()).contains("New files: 1 new.txt").contains("Changed files: 1 mission.yaml");
        assertThat(chair.get(EXCHANGE + "/small/2").statusCode()).isEqualTo(404);
        confirm(chair, page);
        assertThat(chair.get(EXCHANGE + "/small/2").statusCode()).isEqualTo(200);
        assertThat(chair.bytes(EXCHANGE + "/small/1")).isEqualTo(before);
        assertThat(trail()).contains("CO_CHAIRhost mission changed small 2");
    }

    @Test
    void what_somebody_else_sent_cannot_be_confirmed_nor_twice() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        Browser lead = commission.person(Role.CO_CHAIR, "lead");
        Document page = send(
                host, new Archive().with("mission.yaml", "mission: changed").bytes());
        String waiting = page.select("input[name=waiting]").attr("value");
        String guard = lead.page("/en/tokens").select("input[name=_csrf]").attr("value");

        assertThat(lead.post(EXCHANGE + "/confirm", Map.of("waiting", waiting, "_csrf", guard))
                        .statusCode())
                .isEqualTo(409);
        confirm(host, page);
        assertThat(host.submit(EXCHANGE, "/sign-out", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_folder_that_changed_in_between_is_compared_again() {
        Browser host = commission.person(Role.CO_CHAIR, "host");
        Browser lead = commission.person(Role.CO_CHAIR, "lead");
        Document slow =
                send(host, new Archive().with("mission.yaml", "mission: 1").bytes());
        confirm(
                lead,
                send(lead, new Archive().with("mission.yaml", "mission: 2").bytes()));

        String waiting = slow.select("input[name=waiting]").attr("value");
        String guard = slow.select("input[name=_csrf]").attr("value");

        assertThat(host.post(EXCHANGE + "/confirm", Map.of("waiting", waiting, "_csrf", guard))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_version_is_there_after_a_restart() {
        Browser secretary = commission.person(Role.SECRETARIAT);
        confirm(
                secretary,
                send(secretary, new Archive().with("mission.yaml", "mission: 2").bytes()));
        byte[] second = secretary.bytes(EXCHANGE + "/small/2");
        commission.close();
        commission = new Commission(folder, make);
        Browser again = commission.stranger();
        again.signIn("SECRETARIAT", Commission.PASSWORD);

        assertThat(again.bytes(EXCHANGE + "/small/2")).isEqualTo(second);
        assertThat(again.get(EXCHANGE + "/small/3").statusCode()).isEqualTo(404);
    }

    @Test
    void only_the_secretariat_and_co_chairs_import_and_observers_export_nothing() {
        byte[] archive = new Archive().with("mission.yaml", "mission: 2").bytes();
        for (Role role : List.of(Role.EXPERT, Role.OBSERVER, Role.AUDITOR, Role.ADMINISTRATOR)) {
            Browser who = commission.person(role);
            assertThat(who.page(EXCHANGE).select("input[type=file]")).isEmpty();
            assertThat(who.upload("/en/tokens", EXCHANGE, "archive", archive).statusCode())
                    .as(role.name())
                    .isEqualTo(403);
        }
        assertThat(commission.person(Role.OBSERVER).get(EXCHANGE + "/small/1").statusCode())
                .isEqualTo(403);
        assertThat(trail()).contains("OBSERVER refused GET " + EXCHANGE + "/small/1");
    }
}
