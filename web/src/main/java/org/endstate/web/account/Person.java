package org.endstate.web.account;

/**
 * A person as the commission knows them.
 *
 * @param name by which they sign in
 * @param party id of the party; empty where the role belongs to none
 * @param group id of the working group; empty where there is none
 */
public record Person(String name, Role role, String party, String group) {
    public Person {
        if (name.isBlank() || name.length() > 80 || role.ofParty() == party.isBlank()) {
            throw new IllegalArgumentException("A person [" + name + "] of the role [" + role
                    + "] and the party [" + party + "]: a name of at most 80 letters is needed, and a party"
                    + " for co-chairs and experts only.");
        }
    }
}
