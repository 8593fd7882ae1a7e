package org.endstate.mission;

import java.util.Optional;

/** A base, camp or installation of the mission. */
public record Site(String id, Label name, String area, SiteSize size, Presence presence, Plan plan) {

    /**
     * Who is there.
     *
     * @param strength persons, with the unit definition of the count
     * @param guard minimum persons that stay until the last convoy has left
     */
    public record Presence(Figure strength, int guard) {
        public Presence {
            if (!(strength.value() >= 0) || guard < 0 || guard > strength.value()) {
                throw new IllegalArgumentException(
                        "Strength [" + strength.value() + "] and guard [" + guard + "] do not fit each other.");
            }
        }
    }

    /**
     * What is to become of the site.
     *
     * @param receiver id of the party that takes it over; empty where the outcome has no receiver
     * @param hub id of the site that must stay open until this one is closed; empty for a hub itself
     * @param template id of the work-breakdown template
     */
    public record Plan(Outcome outcome, Optional<String> receiver, Optional<String> hub, String template) {}
}
