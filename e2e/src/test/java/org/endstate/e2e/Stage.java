package org.endstate.e2e;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endstate.web.Language;
import org.endstate.web.account.Role;

/** A workbench with the mission in Iraq, and the people who come to it. */
final class Stage implements AutoCloseable {

    static final String MISSION = "/mission/iraq-2024";
    static final String ADMINISTRATOR = "Administrator";

    /** The mission plans with 10,000 scenarios; nothing here depends on how many there are. */
    private static final String SCENARIOS = "scenarios: 400";

    private final Path data;
    private final Chromium chromium = new Chromium();
    private final Program program;
    private final Map<String, Person> people = new LinkedHashMap<>();

    Stage(Path folder) {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        data = folder.resolve("data");
        program = Program.start(data, mission(folder));
    }

    /** A copy of the mission that is planned in seconds. */
    static Path mission(Path folder) {
        Path original = Path.of(System.getProperty("endstate.root")).resolve("missions/iraq-2024");
        Path copy = copy(original, folder.resolve("iraq-2024"));
        try {
            Path settings = copy.resolve("mission.yaml");
            Files.writeString(settings, Files.readString(settings).replaceFirst("scenarios: \\d+", SCENARIOS));
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder to where none is yet. */
    static Path copy(Path original, Path copy) {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser in front of which nobody has signed in. */
    Person stranger(String name, Language language) {
        Person person = new Person(name, language, program.address(), chromium);
        people.put(name + " " + language, person);
        return person;
    }

    /** Opens the first account by the link the program printed. */
    Person administrator(Language language) {
        Person first = stranger(ADMINISTRATOR, language);
        first.follows(program.firstLink() + "&language=" + language.code())
                .examined("the form of the first account")
                .fills("account.name.label", ADMINISTRATOR)
                .fills("account.password.label", Person.PASSWORD)
                .presses("account.do");
        return first.signsIn();
    }

    /** Has the administrator invite somebody, who joins and signs in. */
    Person invite(Person administrator, Seat seat) {
        String link = link(administrator, seat);
        return stranger(seat.name(), administrator.language()).joins(link);
    }

    /** A browser at this address of the workbench for whoever is passing; who asks for it closes it. */
    Person passing(String name, Language language, URI home) {
        return new Person(name, language, home, chromium);
    }

    /** Has the administrator invite somebody; the link to the invitation. */
    static String link(Person administrator, Seat seat) {
        administrator
                .opens("/people")
                .fills("account.name.label", seat.name())
                .chooses("people.role", seat.role().name())
                .chooses("people.party", seat.party())
                .chooses("people.group", seat.group())
                .presses("people.invite.do")
                .reads("people.link");
        return administrator.page().locator("[role=status] code").innerText();
    }

    /**
     * Who somebody is in the commission.
     *
     * @param party id of the party; empty where the role has none
     * @param group id of the working group; empty where the role has none
     */
    record Seat(String name, Role role, String party, String group) {}

    /** Whoever has come so far. */
    Iterable<Person> people() {
        return people.values();
    }

    /** The folders of the results that are kept. */
    List<Path> runs() {
        try (Stream<Path> found = Files.list(data.resolve("runs"))) {
            return found.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Program program() {
        return program;
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
        chromium.close();
        program.close();
    }
}
