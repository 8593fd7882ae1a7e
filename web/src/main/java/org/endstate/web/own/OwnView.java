package org.endstate.web.own;

import java.util.List;
import org.endstate.web.account.AccountKeys;
import org.endstate.web.page.Page;

/**
 * What the page of one's own account shows.
 *
 * @param keys every key of the person, the one in use last
 */
public record OwnView(Page page, List<AccountKeys.Registered> keys, Notice notice) {

    public OwnView {
        keys = List.copyOf(keys);
    }

    /** The words of this page with this key, the arguments filled in. */
    public String say(String key, Object... arguments) {
        return page.say("own." + key, arguments);
    }
}
