package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts written for these tests; the accounts are invented. */
class PostsTest {

    private static Optional<Post> of(String text) {
        return Posts.find(text, new Span(0, text.length()));
    }

    @Test
    void the_line_under_a_post_names_author_handle_and_day() {
        String text = "No convoy left today.\n— Border Watch (@borderwatch) January 27, 2024";
        assertThat(of(text)).hasValueSatisfying(post -> {
            assertThat(post.author()).isEqualTo("Border Watch");
            assertThat(post.handle()).isEqualTo("@borderwatch");
            assertThat(post.date()).contains(LocalDate.of(2024, 1, 27));
            assertThat(post.span().of(text)).isEqualTo("No convoy left today.");
        });
    }

    @Test
    void the_line_may_stand_above_the_post() {
        String text = "Border Watch @borderwatch · 27 January 2024\nNo convoy left today.";
        assertThat(of(text)).hasValueSatisfying(post -> {
            assertThat(post.author()).isEqualTo("Border Watch");
            assertThat(post.span().of(text)).isEqualTo("No convoy left today.");
        });
    }

    @Test
    void a_day_without_a_year_is_not_guessed() {
        assertThat(of("No convoy.\n— Border Watch (@borderwatch) January 27"))
                .hasValueSatisfying(post -> assertThat(post.date()).isEmpty());
    }

    @Test
    void a_quotation_without_a_handle_is_no_post() {
        assertThat(of("No convoy left today.\n— The minister, in parliament")).isEmpty();
    }
}
