package org.endstate.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A stage on which the plan has been made and a commission has met; tests that only read share it. */
final class Ready implements AutoCloseable {

    private final Stage stage;
    private final Commission commission;
    private final Exhibits exhibits;
    private final Person stranger;
    private final Map<Role, Person> people = new EnumMap<>(Role.class);

    private Ready() {
        try {
            stage = new Stage(Files.createTempDirectory("endstate-e2e"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            commission = gather();
            exhibits = Exhibits.of(commission, person(Role.ADMINISTRATOR));
            stranger = stage.stranger("A stranger", Language.EN);
        } catch (RuntimeException | AssertionError e) {
            stage.close();
            throw e;
        }
    }

    private Commission gather() {
        Person administrator = stage.administrator(Language.EN);
        people.put(Role.ADMINISTRATOR, administrator);
        Commission gathered = Commission.gathers(stage, administrator);
        gathered.constitutes();
        people.put(Role.CO_CHAIR, gathered.iraq().person());
        people.put(Role.EXPERT, gathered.expert().person());
        people.put(Role.SECRETARIAT, gathered.secretariat().person());
        for (Role role : List.of(Role.AUDITOR, Role.OBSERVER)) {
            people.put(role, stage.invite(administrator, new Stage.Seat("The " + role, role, "", "")));
        }
        person(Role.SECRETARIAT).opens(Stage.MISSION + "/overview").presses("run.start");
        person(Role.SECRETARIAT).waitsForPlan();
        return gathered;
    }

    Person person(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    Commission commission() {
        return commission;
    }

    /** Somebody else of a party, signed in; the stage closes them. */
    Person member(String name, Role role, String party, String group) {
        return stage.invite(person(Role.ADMINISTRATOR), new Stage.Seat(name, role, party, group));
    }

    /** Somebody else of this role who has opened an account; who asks for them closes them. */
    Person opened(String name, Role role, Language language) {
        return opened(name, role, language, stage.program().address());
    }

    /** The same, signed in. */
    Person joined(String name, Role role, Language language) {
        return opened(name, role, language).signsIn();
    }

    /** The same at the name of the workbench rather than its number, where passkeys work. */
    Person byName(String name, Role role, Language language) {
        return opened(name, role, language, stage.program().addressByName()).signsIn();
    }

    private Person opened(String name, Role role, Language language, URI home) {
        String whole = name + " " + language.code();
        String link = Stage.link(person(Role.ADMINISTRATOR), new Stage.Seat(whole, role, "", ""));
        return stage.passing(whole, language, home).opensAccount(here(link, language));
    }

    private static String here(String link, Language language) {
        return link.replaceFirst("https?://[^/]+", "").replaceFirst("language=..", "language=" + language.code());
    }

    /** Its reader, in front of the page. */
    Person at(Place.Told told) {
        Person reader = told.place().reader().map(this::person).orElse(stranger);
        String address = reader.home().resolve(exhibits.address(told)).toString();
        Response answer = Objects.requireNonNull(reader.page().navigate(address));
        assertThat(answer.status()).as(address).isEqualTo(told.place().status());
        reader.forgives(String.valueOf(told.place().status()));
        return reader;
    }

    @Override
    public void close() {
        stage.close();
    }

    /** Made once, or not at all: what went wrong for the first test goes wrong at once for every other. */
    private record Attempt(Optional<Ready> made, Optional<Throwable> trouble) implements AutoCloseable {

        static Attempt once() {
            try {
                return new Attempt(Optional.of(new Ready()), Optional.empty());
            } catch (RuntimeException | AssertionError e) {
                return new Attempt(Optional.empty(), Optional.of(e));
            }
        }

        Ready ready() {
            return made.orElseThrow(
                    () -> new AssertionError("The stage could not be made ready.", trouble.orElse(null)));
        }

        @Override
        public void close() {
            made.ifPresent(Ready::close);
        }
    }

    /** Gives it to tests that ask for it; it is made once and closed after the last of them. */
    static final class ForAll implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Ready.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Ready.class))
                    .computeIfAbsent(Ready.class, key -> Attempt.once(), Attempt.class)
                    .ready();
        }
    }
}
