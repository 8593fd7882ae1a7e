package org.endstate.report.handover;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.endstate.commission.PlanResult;
import org.endstate.mission.Site;
import org.endstate.provenance.ContentHash;
import org.endstate.timeline.OptionForecast;
import org.endstate.timeline.OptionKind;

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
     * Writes the pack.
     *
     * @param site id of the site
     * @param option the timeline whose dates it shows
     */
    public static HandoverPack of(PlanResult result, String site, OptionKind option, PackWords words) {
        Site place = result.dossier().mission().getSite(site);
        OptionForecast forecast = result.options().stream()
                .filter(candidate -> candidate.kind() == option)
                .findFirst()
                .orElseThrow();
        PackSubject subject = new PackSubject(result, forecast, place, words);
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
                foot(result, words),
                result.dossier().mission().asOf(),
                words);
    }

    /** The program, and one hash over all inputs. */
    private static String foot(PlanResult result, PackWords words) {
        String inputs = result.stamp().inputs().stream()
                .map(file -> file.path() + " " + file.hash().hex() + "\n")
                .collect(Collectors.joining());
        String hash = ContentHash.of(inputs.getBytes(StandardCharsets.UTF_8)).hex();
        return words.of("foot", result.stamp().program(), hash.substring(0, SHOWN_OF_HASH));
    }
}
