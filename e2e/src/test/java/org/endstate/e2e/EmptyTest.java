package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.endstate.web.screen.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens before anything has been done: nobody is kept out, and everybody is told how to begin. */
class EmptyTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void axe_finds_nothing_wrong_on_a_screen_that_has_nothing_to_show_yet() {
        try (Stage stage = new Stage(folder)) {
            Person administrator = stage.administrator(Language.EN);
            Person secretary = stage.invite(administrator, new Stage.Seat("Secretary", Role.SECRETARIAT, "", ""));
            for (Screen screen : Screen.values()) {
                for (Language language : Language.values()) {
                    Place.Told told = new Place.Told(Place.of(screen), language);
                    secretary.follows("/" + language.code() + told.place().path());
                    Picture.fits(secretary.page(), "empty " + told);
                    secretary.examined("empty " + told);
                }
            }
            assertThat(secretary.complaints()).isEmpty();
        }
    }
}
