package org.endstate.web.people;

/**
 * The form by which an account is opened.
 *
 * @param refused key of the message why it was not; empty at first
 */
public record AccountForm(String action, String token, String name, String refused) {

    AccountForm refused(String why) {
        return new AccountForm(action, token, name, why);
    }
}
