package org.endstate.web.evidence;

import java.util.List;
import org.endstate.web.screen.MissionPage;

/**
 * The documents a reader may see.
 *
 * @param own of their side
 * @param cited those of other sides that something on the record is cited from
 */
public record DocumentsView(MissionPage on, String problem, List<Line> own, List<Line> cited) {

    public DocumentsView {
        own = List.copyOf(own);
        cited = List.copyOf(cited);
    }

    /**
     * A document.
     *
     * @param brought who brought it in and when, how large it is
     * @param state how far it is
     */
    public record Line(UploadedDocument document, String brought, String state) {}
}
