package org.endstate.report.handover;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Site;
import org.endstate.provenance.ContentHash;
import org.endstate.provenance.RunStamp;
import org.endstate.timeline.OptionKind;
import org.endstate.timeline.SiteDates;

/**
 * The handover pack of one site.
 *
 * @param blocks from top to bottom
 * @param foot stands at the foot of every page: what the pack was made from
 * @param date the planning date
 */
public record HandoverPack(String title, List<Block> blocks, String foot, LocalDate date, PackWords words) {

    private static final int SHOWN_OF_HASH = 12;

    public HandoverPack {
        blocks = List.copyOf(blocks);
    }

    /**
     * What a pack is made from.
     *
     * @param dossier the mission with all its work, done or not
     * @param dates of the timeline that it shows
     */
    public record Source(Dossier dossier, RunStamp stamp, SiteDates dates) {

        /** One option of a result. */
        public static Source of(PlanResult result, OptionKind option) {
            return new Source(
                    result.dossier(),
                    result.stamp(),
                    result.options().stream()
                            .filter(candidate -> candidate.kind() == option)
                            .findFirst()
                            .map(SiteDates::of)
                            .orElseThrow());
        }
    }

    /**
     * Writes the pack.
     *
     * @param site id of the site
     */
    public static HandoverPack of(Source source, String site, PackWords words) {
        Site place = source.dossier().mission().getSite(site);
        PackSubject subject = new PackSubject(source, place, words);
        List<Block> blocks = Stream.of(
                        new HeadSection(subject).blocks(),
                        new FindingsSection(subject).blocks(),
                        new PropertySection(subject).blocks(),
                        new EnvironmentSection(subject).blocks(),
                        new HandingSection(subject).blocks(),
                        new MovementSection(subject).blocks(),
                        new ChecklistSection(subject).blocks(),
                        new SignatureSection(subject).blocks())
                .flatMap(List::stream)
                .toList();
        return new HandoverPack(
                words.of("title", words.name(place.name())),
                blocks,
                foot(source.stamp(), words),
                source.dossier().mission().asOf(),
                words);
    }

    /** The program, and one hash over all inputs. */
    private static String foot(RunStamp stamp, PackWords words) {
        String inputs = stamp.inputs().stream()
                .map(file -> file.path() + " " + file.hash().hex() + "\n")
                .collect(Collectors.joining());
        String hash = ContentHash.of(inputs.getBytes(StandardCharsets.UTF_8)).hex();
        return words.of("foot", stamp.program(), hash.substring(0, SHOWN_OF_HASH));
    }
}
