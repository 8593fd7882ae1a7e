package org.endstate.formats.export;

import static org.endstate.formats.export.CommonForms.FIGURE;
import static org.endstate.formats.export.CommonForms.LABEL;
import static org.endstate.formats.export.CommonForms.SOURCING;
import static org.endstate.formats.export.Json.DATE;
import static org.endstate.formats.export.Json.FLAG;
import static org.endstate.formats.export.Json.TEXT;
import static org.endstate.formats.export.Json.WHOLE;
import static org.endstate.formats.export.Json.choice;
import static org.endstate.formats.export.Json.list;
import static org.endstate.formats.export.Json.optional;
import static org.endstate.formats.export.JsonObject.key;
import static org.endstate.formats.export.JsonObject.object;

import java.util.Optional;
import org.endstate.mission.Area;
import org.endstate.mission.Function;
import org.endstate.mission.Milestone;
import org.endstate.mission.Mission;
import org.endstate.mission.Outcome;
import org.endstate.mission.Party;
import org.endstate.mission.Resource;
import org.endstate.mission.Site;
import org.endstate.mission.SiteSize;
import org.endstate.mission.Source;

/** The mission part of {@code timeline.json}. */
final class MissionForms {

    private static final Json<Party> PARTY = object(
            "party",
            "One of the co-equal principals of the commission, or an observer.",
            key("id", "Id of the party.", TEXT, Party::id),
            key("name", "Name of the party.", LABEL, Party::name),
            key("role", "What the party is to the mission.", choice(Party.Role.class), Party::role));

    private static final Json<Area> AREA = object(
            "area",
            "A first-level administrative area.",
            key("id", "Id of the area.", TEXT, Area::id),
            key("name", "Name of the area.", LABEL, Area::name));

    private static final Json<Function> FUNCTION = object(
            "function",
            "What the mission does for the host.",
            key("id", "Id of the function.", TEXT, Function::id),
            key("name", "Name of the function.", LABEL, Function::name),
            key("threshold", "Level from which the host needs it no more.", WHOLE, f -> (long) f.threshold()),
            key("essential", "Whether the mission's end depends on it.", FLAG, Function::essential));

    private static final Json<Site> SITE = object(
            "site",
            "A base, camp or installation.",
            key("id", "Id of the site.", TEXT, Site::id),
            key("name", "Name of the site.", LABEL, Site::name),
            key("area", "Id of its area.", TEXT, Site::area),
            key("size", "Size class by strength.", choice(SiteSize.class), Site::size),
            key(
                    "strength",
                    "Persons there on the planning date.",
                    FIGURE,
                    site -> site.presence().strength()),
            key("guard", "Persons at least until the last convoy has left.", WHOLE, site ->
                    (long) site.presence().guard()),
            key(
                    "outcome",
                    "What is to become of it.",
                    choice(Outcome.class),
                    site -> site.plan().outcome()),
            key(
                    "receiver",
                    "Id of the party that takes it over; null for none.",
                    optional(TEXT),
                    site -> site.plan().receiver()),
            key(
                    "hub",
                    "Id of the site that stays open until this one is vacated; null for none.",
                    optional(TEXT),
                    s -> s.plan().hub()));

    private static final Json<Resource> RESOURCE = object(
            "resource",
            "Something of which only so much is available on a day.",
            key("id", "Id of the resource.", TEXT, Resource::id),
            key("name", "Name of the resource.", LABEL, Resource::name));

    private static final Json<Milestone.AgreedDate> AGREED = object(
            "agreedDate",
            "A date both parties have agreed on.",
            key("date", "The date.", DATE, Milestone.AgreedDate::date),
            key("hard", "Whether a plan that is later is no plan at all.", FLAG, Milestone.AgreedDate::hard),
            key("sourcing", "Cited or assumed.", SOURCING, Milestone.AgreedDate::sourcing));

    private static final Json<Milestone> MILESTONE = object(
            "milestone",
            "A dated step: these sites vacated, or strength down to a ceiling.",
            key("id", "Id of the milestone.", TEXT, Milestone::id),
            key("name", "Name of the milestone.", LABEL, Milestone::name),
            key("sites", "Ids of the sites that must be vacated.", list(TEXT), Milestone::sites),
            key(
                    "ceiling",
                    "Persons at most from then on; null where only the sites count.",
                    optional(WHOLE),
                    m -> ceiling(m)),
            key("agreed", "What the parties have agreed on; null for no date.", optional(AGREED), Milestone::agreed));

    static final Json<Mission> MISSION = object(
            "mission",
            "The operation that is being ended or handed over.",
            key("id", "Id of the mission.", TEXT, m -> m.identity().id()),
            key("name", "Name of the mission.", LABEL, m -> m.identity().name()),
            key("asOf", "The planning date: nothing known later enters.", DATE, Mission::asOf),
            key(
                    "strength",
                    "Persons in the mission as a whole.",
                    FIGURE,
                    m -> m.identity().strength()),
            key("parties", "The parties.", list(PARTY), m -> m.institution().parties()),
            key("areas", "The areas.", list(AREA), Mission::areas),
            key("functions", "The functions.", list(FUNCTION), m -> m.ground().functions()),
            key("sites", "The sites.", list(SITE), Mission::sites),
            key(
                    "resources",
                    "What work can draw on.",
                    list(RESOURCE),
                    m -> m.means().resources()),
            key("milestones", "The milestones.", list(MILESTONE), Mission::milestones));

    static final Json<Source> SOURCE = object(
            "source",
            "A document that figures cite.",
            key("id", "Short key.", TEXT, Source::id),
            key("title", "What the document is.", TEXT, Source::title),
            key("url", "Where it can be read; empty where it is not on the web.", TEXT, Source::url));

    private MissionForms() {}

    private static Optional<Long> ceiling(Milestone milestone) {
        return milestone.ceiling().stream().mapToObj(Long::valueOf).findFirst();
    }
}
