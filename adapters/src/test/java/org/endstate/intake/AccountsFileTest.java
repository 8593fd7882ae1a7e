package org.endstate.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.endstate.formats.mission.RegisterReading;
import org.junit.jupiter.api.Test;

/** What is written is what the reader of the register takes. */
class AccountsFileTest {

    private static final AcceptedCandidate.Origin ORIGIN =
            new AcceptedCandidate.Origin("d1", "River Post, Talks, 2024-01-27", "a".repeat(64), "2024-01-27", "en");

    private static AcceptedCandidate claiming(String claim, String published) {
        return new AcceptedCandidate(
                "d1-1",
                "Ministry of Defence",
                "“About 2,500: troops” # stay",
                new AcceptedCandidate.Grade("strength", "B", 3),
                claim,
                new AcceptedCandidate.Origin(
                        ORIGIN.document(), ORIGIN.title(), ORIGIN.sha256(), published, ORIGIN.language()));
    }

    private static RegisterReading read(AcceptedCandidate... accepted) {
        return org.endstate.formats.mission.AccountsFile.read(AccountsFile.write(List.of(accepted)), "accounts.yaml");
    }

    @Test
    void accepted_candidates_are_read_by_the_register() {
        assertThat(read(claiming("{type: figure, low: 2500, high: 2500, unit: \"troops\"}", "2024-01-27")))
                .isInstanceOf(RegisterReading.Complete.class);
        assertThat(read(claiming("{type: date, from: 2024-01-01, to: 2024-01-31}", "2024-01-27")))
                .isInstanceOf(RegisterReading.Complete.class);
        assertThat(read(claiming("{type: position, position: d1-1}", "2024-01-27")))
                .isInstanceOf(RegisterReading.Complete.class);
    }

    @Test
    void a_range_the_wrong_way_round_is_found_before_it_is_written() {
        assertThat(read(claiming("{type: figure, low: 9, high: 2, unit: \"troops\"}", "2024-01-27")))
                .isInstanceOfSatisfying(
                        RegisterReading.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .asString()
                                .contains("accounts.yaml", "the most is less than the least"));
    }

    @Test
    void nothing_accepted_is_a_file_without_accounts() {
        assertThat(AccountsFile.write(List.of())).contains("accounts: []");
    }
}
