package org.endstate.formats.mission;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.formats.yaml.Fields;
import org.endstate.mission.Sourcing;
import org.endstate.requirements.AcceptanceCondition;
import org.endstate.requirements.AssetClass;
import org.endstate.requirements.AssetGroup;
import org.endstate.requirements.Certificate;
import org.endstate.requirements.Corridor;
import org.endstate.requirements.CostOfDelay;
import org.endstate.requirements.CustodyPlan;
import org.endstate.requirements.Defect;
import org.endstate.requirements.EnvironmentalChain;
import org.endstate.requirements.Gift;
import org.endstate.requirements.Inventory;
import org.endstate.requirements.Movement;
import org.endstate.requirements.RemediationRange;
import org.endstate.requirements.RequirementInputs;
import org.endstate.requirements.RetainedSupport;
import org.endstate.requirements.SiteRequirements;
import org.endstate.uncertainty.ThreePoint;

/** Binds what working group 2 states beside the work breakdown. */
final class BindRequirements {

    private final LocalDate asOf;
    private final Assumptions assumptions;

    BindRequirements(LocalDate asOf, Assumptions assumptions) {
        this.asOf = asOf;
        this.assumptions = assumptions;
    }

    RequirementInputs inputs(Fields file) {
        List<SiteRequirements> sites = Bind.entries(file, "sites").stream()
                .filter(field -> field.value() instanceof Fields)
                .map(field -> site(field.key(), (Fields) field.value()))
                .toList();
        return new RequirementInputs(
                sites,
                file.listGroups("corridors").stream().map(this::corridor).toList(),
                file.listGroups("retained-support").stream()
                        .map(BindRequirements::support)
                        .toList(),
                noBaseline(file, sites));
    }

    private double noBaseline(Fields file, List<SiteRequirements> sites) {
        Optional<Fields> stated = file.findGroup("no-baseline");
        double factor = stated.map(group -> group.getNumber("factor")).orElse(RequirementInputs.NO_BASELINE_DEFAULT);
        String what = "longest remediation without a baseline study: " + Bind.plain(factor) + " times as long, at "
                + String.join(
                        ", ",
                        sites.stream()
                                .filter(RemediationRange::isWidened)
                                .map(SiteRequirements::site)
                                .toList());
        if (sites.stream().noneMatch(RemediationRange::isWidened)) {
            return factor;
        }
        stated.ifPresentOrElse(
                group -> sourcing(group, what),
                () -> assumptions.addDefault("no-baseline", what, "no public source states how much longer it takes"));
        return factor;
    }

    private Sourcing sourcing(Fields group, String what) {
        return assumptions.sourcing(RequirementReading.FILE, group, what);
    }

    private SiteRequirements site(String id, Fields group) {
        return new SiteRequirements(
                id,
                new SiteRequirements.Ground(
                        group.findGroup("inventory").map(inventory -> inventory(id, inventory)),
                        group.find("environment").map(list -> environment(id, group))),
                new SiteRequirements.Handing(
                        group.findDate("handover"),
                        group.find("acceptance")
                                .map(list -> group.listGroups("acceptance").stream()
                                        .map(BindRequirements::acceptance)
                                        .toList()),
                        group.find("defects")
                                .map(list -> group.listGroups("defects").stream()
                                        .map(defect ->
                                                new Defect(Bind.label(defect, "text"), Bind.truth(defect, "remedied")))
                                        .toList()),
                        group.findGroup("custody").map(this::custody)),
                new SiteRequirements.Leaving(
                        group.findGroup("movement").map(BindRequirements::movement),
                        group.findGroup("cost-of-delay").map(cost -> cost(id, cost))));
    }

    private Inventory inventory(String site, Fields group) {
        Map<AssetGroup, Integer> counts = new EnumMap<>(AssetGroup.class);
        group.findGroup("groups").ifPresent(groups -> {
            for (AssetGroup assets : AssetGroup.values()) {
                groups.findWhole(Parts.word(assets)).ifPresent(count -> counts.put(assets, count));
            }
        });
        return new Inventory(
                group.getDate("as-of"),
                counts,
                new Inventory.Held(
                        whole(group, "contingent-owned"), whole(group, "never-gifted"), whole(group, "unrecorded")),
                group.listGroups("gifts").stream()
                        .map(gift -> new Gift(
                                Bind.label(gift, "item"),
                                Parts.constant(AssetClass.class, gift.getText("class")),
                                gift.getWhole("count")))
                        .toList(),
                sourcing(group, "inventory of site " + site + " on " + group.getDate("as-of")));
    }

    private EnvironmentalChain environment(String site, Fields group) {
        return new EnvironmentalChain(group.listGroups("environment").stream()
                .filter(certificate -> !Dated.isLater(certificate, "issued", asOf))
                .map(certificate -> new Certificate(
                        Parts.constant(Certificate.Kind.class, certificate.getText("kind")),
                        certificate.getText("issuer"),
                        certificate.getDate("issued"),
                        whole(certificate, "validity"),
                        sourcing(certificate, certificate.getText("kind") + " of site " + site)))
                .toList());
    }

    private static AcceptanceCondition acceptance(Fields group) {
        return new AcceptanceCondition(
                Bind.label(group, "text"), Parts.constant(AcceptanceCondition.State.class, group.getText("state")));
    }

    private CustodyPlan custody(Fields group) {
        return new CustodyPlan(
                whole(group, "minimum-guard"),
                whole(group, "receiver-guard"),
                whole(group, "overlap"),
                group.findDate("signed").filter(day -> !day.isAfter(asOf)));
    }

    private static Movement movement(Fields group) {
        return new Movement(loads(group), group.findText("corridor"));
    }

    private CostOfDelay cost(String site, Fields group) {
        double perWeek = group.getNumber("per-week");
        String currency = group.getText("currency");
        String what = "cost of delay of site " + site + ": " + Bind.plain(perWeek) + " " + currency + " a week";
        return new CostOfDelay(perWeek, currency, sourcing(group, what));
    }

    private Corridor corridor(Fields group) {
        String id = group.getText("id");
        return new Corridor(
                id,
                Bind.label(group),
                group.findGroup("per-week").map(BindRequirements::loads).orElse(Movement.Loads.UNKNOWN),
                group.listGroups("closed-seasons").stream().map(Bind::season).toList(),
                group.has("permission") ? Bind.threePoint(group, "permission") : ThreePoint.certain(0),
                sourcing(group, "capacity and permissions of corridor " + id));
    }

    private static RetainedSupport support(Fields group) {
        return new RetainedSupport(
                Parts.constant(RetainedSupport.Kind.class, group.getText("kind")),
                group.getText("provider"),
                group.listTexts("outlying"));
    }

    private static Movement.Loads loads(Fields group) {
        return new Movement.Loads(whole(group, "trucks"), whole(group, "containers"), whole(group, "flights"));
    }

    private static OptionalInt whole(Fields group, String key) {
        return group.findWhole(key).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
