package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.endstate.commission.Watch;
import org.endstate.evidence.register.Difference;
import org.endstate.web.account.Role;
import org.endstate.web.account.Trail;
import org.endstate.web.provider.Refused;
import org.endstate.web.screen.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {

    private static final Map<String, String> ENGLISH = words("en");
    private static final Map<String, String> ARABIC = words("ar");

    @TempDir
    private Path folder = Path.of("");

    /** What every message file of the language says. */
    private static Map<String, String> words(String language) {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : (Iterable<Path>)
                    files.filter(found -> found.toString().endsWith("_" + language + ".properties"))::iterator) {
                Properties said = new Properties();
                said.load(Files.newBufferedReader(file));
                said.forEach((key, text) -> assertThat(all.put(key.toString(), text.toString()))
                        .as("the key [" + key + "] twice")
                        .isNull());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void both_languages_say_everything() {
        assertThat(ARABIC.keySet()).isEqualTo(ENGLISH.keySet());
        assertThat(ARABIC.keySet())
                .allSatisfy(key -> assertThat(ARABIC.get(key))
                        .as(key)
                        .matches(Pattern.compile(".*\\p{InArabic}.*", Pattern.DOTALL)));
    }

    @Test
    void every_constant_that_is_shown_has_its_words() {
        for (Screen screen : Screen.values()) {
            assertThat(ENGLISH.keySet())
                    .contains("screen." + screen, "screen.title." + screen, "screen.purpose." + screen);
        }
        for (Class<?> difference : Difference.class.getPermittedSubclasses()) {
            assertThat(ENGLISH.keySet()).contains("evidence.difference." + difference.getSimpleName());
        }
        for (Role role : Role.values()) {
            assertThat(ENGLISH.keySet()).contains("role." + role);
        }
        for (Trail.Deed deed : Trail.Deed.values()) {
            assertThat(ENGLISH.keySet()).contains("deed." + deed);
        }
        for (Refused.Why why : Refused.Why.values()) {
            assertThat(ENGLISH.keySet()).contains(why.key());
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
                assertThat(arabic.select("h1").text()).contains(ARABIC.get("screen." + screen));
                assertThat(List.of(page.select("h1").size(), arabic.select("h1").size()))
                        .containsOnly(1);
            }
        }
    }
}
