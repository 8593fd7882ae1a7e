package org.endstate.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.endstate.web.Language;
import org.endstate.web.account.Role;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A stage on which the plan has been made and one person of each role has signed in; tests that only read share it. */
final class Ready implements AutoCloseable {

    private final Stage stage;
    private final Map<Role, Person> people = new EnumMap<>(Role.class);

    private Ready() {
        try {
            stage = new Stage(Files.createTempDirectory("endstate-e2e"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Person administrator = stage.administrator(Language.EN);
        people.put(Role.ADMINISTRATOR, administrator);
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                String party = role.ofParty() ? "iraq" : "";
                people.put(role, stage.invite(administrator, new Stage.Seat("The " + role, role, party, "")));
            }
        }
        person(Role.SECRETARIAT).opens(Stage.MISSION + "/overview").presses("run.start");
        person(Role.SECRETARIAT).waitsForPlan();
    }

    Person person(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    /** Its reader, in front of the page. */
    Person at(Place.Told told) {
        String address = "/" + told.language().code() + told.place().path();
        return person(told.place().reader()).follows(address);
    }

    Iterable<Person> people() {
        return people.values();
    }

    @Override
    public void close() {
        stage.close();
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
                    .computeIfAbsent(Ready.class, key -> new Ready(), Ready.class);
        }
    }
}
