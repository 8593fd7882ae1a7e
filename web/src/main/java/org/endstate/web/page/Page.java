package org.endstate.web.page;

import java.util.Optional;
import org.endstate.web.Language;
import org.endstate.web.account.Person;

/**
 * What every page shares.
 *
 * @param title of the page, in its language
 * @param person who is signed in; empty where nobody is
 * @param inOther the address of this page in the other language
 * @param guard against forged requests
 */
public record Page(Language language, String title, Optional<Person> person, String inOther, Guard guard) {

    /**
     * What a form has to send along, so that no other site can send it.
     *
     * @param name of the field; empty on a page without forms
     */
    public record Guard(String name, String value) {

        static final Guard NONE = new Guard("", "");
    }

    /** The words with this key, the arguments filled in. */
    public String say(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    /** Dates and numbers as the language of the page writes them. */
    public Written written() {
        return new Written(language);
    }

    /** An address of this workbench in the language of the page. */
    public String to(String path) {
        return "/" + language.code() + path;
    }
}
