package org.endstate.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final Map<Role, Person> people = new EnumMap<>(Role.class);

    private Ready() {
        try {
            stage = new Stage(Files.createTempDirectory("endstate-e2e"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            gather();
        } catch (RuntimeException | AssertionError e) {
            stage.close();
            throw e;
        }
    }

    private void gather() {
        Person administrator = stage.administrator(Language.EN);
        people.put(Role.ADMINISTRATOR, administrator);
        Commission commission = Commission.gathers(stage, administrator);
        commission.constitutes();
        people.put(Role.CO_CHAIR, commission.iraq().person());
        people.put(Role.EXPERT, commission.expert().person());
        people.put(Role.SECRETARIAT, commission.secretariat().person());
        for (Role role : List.of(Role.AUDITOR, Role.OBSERVER)) {
            people.put(role, stage.invite(administrator, new Stage.Seat("The " + role, role, "", "")));
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
