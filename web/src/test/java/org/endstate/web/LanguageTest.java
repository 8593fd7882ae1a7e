package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.endstate.commission.Watch;
import org.endstate.web.account.Role;
import org.endstate.web.account.Trail;
import org.endstate.web.screen.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {

    private static final ResourceBundle ENGLISH = words("en");
    private static final ResourceBundle ARABIC = words("ar");

    @TempDir
    private Path folder = Path.of("");

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "messages.web",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void both_languages_say_everything() {
        assertThat(ARABIC.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ARABIC.keySet())
                .allSatisfy(key -> assertThat(ARABIC.getString(key))
                        .as(key)
                        .matches(Pattern.compile(".*\\p{InArabic}.*", Pattern.DOTALL)));
    }

    @Test
    void every_constant_that_is_shown_has_its_words() {
        for (Screen screen : Screen.values()) {
            assertThat(ENGLISH.keySet())
                    .contains("screen." + screen, "screen.title." + screen, "screen.purpose." + screen);
        }
        for (Role role : Role.values()) {
            assertThat(ENGLISH.keySet()).contains("role." + role);
        }
        for (Trail.Deed deed : Trail.Deed.values()) {
            assertThat(ENGLISH.keySet()).contains("deed." + deed);
        }
        for (Watch.Stage stage : Watch.Stage.values()) {
            assertThat(ENGLISH.keySet()).contains("run.stage." + stage);
        }
    }

    @Test
    void every_screen_is_the_same_page_in_the_other_language_and_runs_its_way() {
        try (Commission commission = new Commission(folder)) {
            Browser observer = commission.person(Role.OBSERVER);
            for (Screen screen : Screen.values()) {
                var page = observer.page("/en/mission/small/" + screen.path());
                String other = page.select("a[hreflang=ar]").attr("href");

                assertThat(other).isEqualTo("/ar/mission/small/" + screen.path());
                var arabic = observer.page(other);
                assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
                assertThat(arabic.select("h1").text()).contains(ARABIC.getString("screen." + screen));
                assertThat(List.of(page.select("h1").size(), arabic.select("h1").size()))
                        .containsOnly(1);
            }
        }
    }
}
