package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.endstate.capability.Judgement;
import org.endstate.capability.LevelDistribution;
import org.endstate.capability.elicitation.SealedText;
import org.endstate.provenance.Commitment;
import org.endstate.web.account.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@NullUnmarked
@OnEveryDatabase
class PanelTest {

    private static final String PANELS = Commission.MISSION + "/capability/panels";
    private static final String REASON = "they flew at night without us";

    @Parameter
    Databases.Make make = Databases.Make.SQLITE;

    @TempDir
    private Path folder;

    private Commission commission;
    private Browser host;
    private Browser lead;
    private Browser secretariat;
    private String panel;

    @BeforeEach
    void open() {
        commission = new Commission(folder, make);
        host = commission.person(Role.EXPERT, "host");
        lead = commission.person(Role.EXPERT, "lead");
        secretariat = commission.person(Role.SECRETARIAT);
        var answer = secretariat.submit(PANELS, PANELS, Map.of("asOf", "2024-01-27"));
        panel = answer.uri().getPath();
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @AfterEach
    void close() {
        commission.close();
    }

    private void advance() {
        assertThat(secretariat.submit(panel, panel + "/advance", Map.of()).statusCode())
                .isEqualTo(200);
    }

    private String function() {
        return host.page(panel).select("fieldset[data-function]").attr("data-function");
    }

    private static byte[] salt(int seed) {
        byte[] salt = new byte[Commitment.SALT];
        salt[3] = (byte) seed;
        return salt;
    }

    /** The promise as the browser makes it. */
    private String promise(String party, String function, int seed, double... levels) {
        Judgement judgement = new Judgement(
                function,
                party + "-1",
                party,
                LocalDate.parse("2024-01-27"),
                1,
                LevelDistribution.ofWeights(levels),
                REASON);
        return Commitment.to(SealedText.of(judgement), salt(seed)).hash().hex();
    }

    private Map<String, String> form(Browser who, String function, String promise, int... levels) {
        Map<String, String> form = new HashMap<>();
        form.put("_csrf", who.page("/en/account").select("input[name=_csrf]").val());
        form.put("promise-" + function, promise);
        for (int level = 0; level < levels.length; level++) {
            form.put("level-" + function + "-" + level, String.valueOf(levels[level]));
        }
        form.put("reason-" + function, levels.length == 0 ? "" : REASON);
        return form;
    }

    private HttpResponse<String> give(Browser who, Map<String, String> form) {
        return who.post(panel, form);
    }

    @Test
    void two_experts_bind_themselves_show_discuss_and_judge_again() {
        String function = function();
        give(host, form(host, function, promise("host", function, 1, 0, 0, 0, 20, 80, 0)));
        give(lead, form(lead, function, promise("lead", function, 2, 0, 0, 70, 30, 0, 0)));
        assertThat(host.page(panel).text()).contains("Bound: 2");
        advance();

        String hostSalt = HexFormat.of().formatHex(salt(1));
        assertThat(give(host, form(host, function, hostSalt, 0, 0, 0, 80, 20, 0))
                        .statusCode())
                .isEqualTo(422);
        give(host, form(host, function, hostSalt, 0, 0, 0, 20, 80, 0));
        assertThat(lead.get(panel).body()).doesNotContain(REASON);
        advance();

        var seen = lead.page(panel);
        assertThat(seen.text()).contains(REASON, "80%").contains("never showed it: lead-1");
        assertThat(seen.select("details").text()).doesNotContain("host-1");
        advance();
        give(lead, form(lead, function, "", 0, 0, 50, 50, 0, 0));
        assertThat(host.page(panel).text()).doesNotContain("50%");
        advance();
        assertThat(host.page(panel).text()).contains("closed", "50%", "20%");
        assertThat(secretariat.page(panel).select("form[action$=advance]")).isEmpty();
    }

    @Test
    void nothing_of_a_sealed_round_is_kept_but_hashes() {
        String function = function();
        var form = form(host, function, promise("host", function, 1, 0, 0, 0, 20, 80, 0), 0, 0, 0, 20, 80, 0);
        give(host, form);

        for (Browser anybody : new Browser[] {host, lead, secretariat, commission.administrator()}) {
            assertThat(anybody.get(panel).body()).doesNotContain(REASON);
        }
        assertThat(commission.rows("select levels || reason as said from panel_word"))
                .containsExactly("");
    }

    @Test
    void a_judgement_is_given_once_by_who_has_a_seat_and_adds_up() {
        String function = function();
        Browser chair = commission.person(Role.CO_CHAIR);
        var promised = form(host, function, promise("host", function, 1, 0, 0, 0, 20, 80, 0));
        give(host, promised);

        assertThat(give(host, promised).statusCode()).isEqualTo(422);
        assertThat(give(chair, form(chair, function, "ab".repeat(32))).statusCode())
                .isEqualTo(403);
        assertThat(give(lead, form(lead, function, "no hash")).statusCode()).isEqualTo(422);
        assertThat(chair.post(panel + "/advance", form(chair, function, "")).statusCode())
                .isEqualTo(403);
        advance();
        advance();
        advance();
        assertThat(give(lead, form(lead, function, "", 0, 0, 50, 40, 0, 0)).statusCode())
                .isEqualTo(422);
        assertThat(give(lead, form(lead, function, "", 0, 0, 150, -50, 0, 0)).statusCode())
                .isEqualTo(422);
        assertThat(Objects.requireNonNull(lead.page(panel)).text()).contains("Judged again: 0");
    }
}
