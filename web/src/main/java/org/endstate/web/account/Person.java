package org.endstate.web.account;

import java.util.Optional;

/**
 * A person as the commission knows them.
 *
 * @param name by which they sign in
 * @param party id of the party; empty where the role belongs to none
 * @param group id of the working group; empty where there is none
 */
public record Person(String name, Role role, String party, String group) {
    private static final int LONGEST = 80;

    public Person {
        if (name.isBlank() || name.length() > LONGEST || role.ofParty() == party.isBlank()) {
            throw new IllegalArgumentException("A person [" + name + "] of the role [" + role
                    + "] and the party [" + party + "]: a name of at most 80 letters is needed, and a party"
                    + " for co-chairs and experts only.");
        }
    }

    /** The person of a form; a party or group that the role has not is left out. Empty where something is missing. */
    public static Optional<Person> asked(String name, Role role, String party, String group) {
        String ofParty = role.ofParty() ? party.strip() : "";
        boolean complete = !name.isBlank() && name.length() <= LONGEST && role.ofParty() != ofParty.isEmpty();
        return complete
                ? Optional.of(new Person(name.strip(), role, ofParty, role == Role.EXPERT ? group.strip() : ""))
                : Optional.empty();
    }
}
