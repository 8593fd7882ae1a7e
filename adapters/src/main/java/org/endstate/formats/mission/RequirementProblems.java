package org.endstate.formats.mission;

import java.util.ArrayList;
import java.util.List;
import org.endstate.commission.Dossier;
import org.endstate.formats.text.Flaw;
import org.endstate.formats.text.Place;
import org.endstate.formats.text.Quoted;
import org.endstate.formats.yaml.Fields;
import org.endstate.requirements.AssetClass;
import org.endstate.requirements.inspection.Finding;
import org.endstate.requirements.inspection.Finding.Detail;
import org.endstate.requirements.inspection.Inspection;

/** What an inspector finds that breaks a rule of every plan, with its place in inputs/requirements.yaml. */
final class RequirementProblems {

    private final Fields sites;

    private RequirementProblems(Fields file) {
        this.sites = file.findGroup("sites").orElse(file);
    }

    static List<Flaw> of(Dossier dossier, Fields file) {
        RequirementProblems problems = new RequirementProblems(file);
        List<Flaw> flaws = new ArrayList<>();
        for (Finding finding : Inspection.of(dossier.mission(), dossier.inputs().work())) {
            if (finding.kind().severity() == Finding.Severity.ERROR) {
                flaws.add(problems.flaw(finding));
            }
        }
        return flaws;
    }

    private Flaw flaw(Finding finding) {
        List<Detail> details = finding.details();
        return switch (finding.kind()) {
            case PROHIBITED_GIFT ->
                Flaw.of(
                        gift(finding),
                        Quoted.of(word(details.get(1))) + " is a gift of the class " + word(details.get(0)),
                        "no weapon, ammunition, armoured vehicle or aircraft among the gifts",
                        "the contributor takes it home, or it is destroyed under certificate");
            case GUARD_BELOW_MINIMUM ->
                Flaw.of(
                        place(finding, "custody", "minimum-guard"),
                        "the guard of site " + Quoted.of(finding.site()) + " is " + word(details.get(0))
                                + ", and the minimum until the last convoy is " + word(details.get(1)),
                        "a guard in mission.yaml of " + word(details.get(1)) + " or more, or a smaller minimum");
            case CLEARANCE_AFTER_HANDOVER ->
                Flaw.of(
                        place(finding, "handover"),
                        "site " + Quoted.of(finding.site()) + " is handed over on " + word(details.get(1))
                                + ", before its clearance of " + word(details.get(0)),
                        "a handover on or after the day of the clearance");
            case NO_RECEIVER,
                    CERTIFICATE_LAPSES,
                    NO_CLEARANCE,
                    NO_BASELINE,
                    CORRIDOR_TOO_SMALL,
                    NO_CORRIDOR,
                    NO_CUSTODY,
                    ACCEPTANCE_REFUSED,
                    UNRECORDED_PROPERTY ->
                throw new IllegalStateException("A warning [" + finding.kind() + "] refuses no folder.");
        };
    }

    private static String word(Detail detail) {
        return switch (detail) {
            case Detail.Count(long number) -> Long.toString(number);
            case Detail.Day(var date) -> date.toString();
            case Detail.Named(var name) -> name.en();
            case Detail.Term(Enum<?> constant) -> Parts.word(constant);
        };
    }

    private Place place(Finding finding, String... keys) {
        Fields group = sites.getGroup(finding.site());
        for (int i = 0; i + 1 < keys.length; i++) {
            group = group.getGroup(keys[i]);
        }
        return group.placeOf(keys[keys.length - 1]);
    }

    /** Two gifts of the same name and class are reported where the first stands. */
    private Place gift(Finding finding) {
        return sites.getGroup(finding.site()).getGroup("inventory").listGroups("gifts").stream()
                .filter(gift -> Bind.label(gift, "item")
                        .en()
                        .equals(word(finding.details().get(1))))
                .filter(gift ->
                        !Parts.constant(AssetClass.class, gift.getText("class")).mayBeGifted())
                .findFirst()
                .orElseThrow()
                .placeOf("class");
    }
}
