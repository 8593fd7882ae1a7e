package org.endstate.cli;

import java.io.IOException;
import java.util.List;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.timeline.OptionKind;

/** What is needed from the rest of Endstate for closing and handing over sites. */
public interface HandoverServices {

    /** What an inspector would stop at, in the order of the mission's sites. */
    List<Remark> inspect(Dossier dossier);

    /** Turns a plan into the handover packs of some sites. */
    void render(PlanResult result, Wanted wanted, Rendering.Sink sink) throws IOException;

    /**
     * An inspector's finding in words.
     *
     * @param site id of the site
     * @param kind stable word for what was found
     */
    record Remark(String site, String kind, String what, String why, String toDo) {}

    /**
     * Which packs to make.
     *
     * @param sites ids of the sites
     * @param option the timeline whose dates they show
     * @param digits of the Arabic packs
     */
    record Wanted(List<String> sites, OptionKind option, Digits digits) {
        public Wanted {
            sites = List.copyOf(sites);
        }
    }

    /** The digits of Arabic text. */
    enum Digits {
        western,
        arabic
    }
}
