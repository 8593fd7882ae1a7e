package org.endstate.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAddressTest {

    @Test
    void an_address_names_user_host_port_database_and_options() {
        PostgresAddress address = new PostgresAddress(
                "postgresql://clerk@db.example:6432/commission?sslmode=verify-full", Optional.of("secret"));
        assertThat(address.url()).isEqualTo("jdbc:postgresql://db.example:6432/commission?sslmode=verify-full");
        assertThat(address.properties()).containsEntry("user", "clerk").containsEntry("password", "secret");
        assertThat(address).asString().doesNotContain("secret");
    }

    @Test
    void the_port_may_be_left_out() {
        assertThat(new PostgresAddress("postgresql://clerk@db.example/commission", Optional.empty()).url())
                .isEqualTo("jdbc:postgresql://db.example:5432/commission");
    }

    @Test
    void a_password_in_the_address_is_refused_and_not_repeated() {
        assertThatThrownBy(
                        () -> new PostgresAddress("postgresql://clerk:secret@db.example/commission", Optional.empty()))
                .hasMessageContaining("holds a password")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://db.example/commission",
                "postgresql://clerk@db.example",
                "postgresql://clerk@/commission",
                "postgresql://a b/c"
            })
    void what_is_no_address_is_refused_with_what_one_looks_like(String text) {
        assertThatThrownBy(() -> new PostgresAddress(text, Optional.empty()))
                .hasMessageContaining("postgresql://USER@HOST:PORT/DATABASE");
    }
}
