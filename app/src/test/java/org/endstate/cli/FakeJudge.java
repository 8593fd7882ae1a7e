package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.endstate.capability.Shortfall;
import org.endstate.cli.MissionReading.Problem;
import org.endstate.commission.AssessCapability;
import org.endstate.commission.CapabilityResult;
import org.endstate.commission.Dossier;
import org.endstate.commission.ScoredStudy;
import org.endstate.commission.Watch;
import org.endstate.judgement.Answer;
import org.endstate.judgement.Belief;
import org.endstate.judgement.Expert;
import org.endstate.judgement.Item;
import org.endstate.judgement.Scale;
import org.endstate.judgement.Study;
import org.endstate.judgement.StudyPools;

/** Assesses for real; a file named broken is refused, any other is a study of two parties; renders one page. */
class FakeJudge implements JudgeServices {

    @Override
    public Optional<CapabilityResult> assess(Dossier dossier, Watch watch) {
        return AssessCapability.run(dossier, "endstate test", watch);
    }

    @Override
    public void render(CapabilityResult result, Locale language, Rendering.Sink sink) throws IOException {
        page(sink, "capability.html");
    }

    @Override
    public String why(CapabilityResult result, List<Shortfall> shortfalls) {
        return shortfalls.isEmpty() ? "counts" : "does not count";
    }

    @Override
    public List<ReadStudy> read(Path place) {
        String name = String.valueOf(place.getFileName());
        return switch (name) {
            case "broken" ->
                List.of(
                        new Unusable(List.of(new Problem("a.dtt", 3, 7, "the quantiles cross", "rising ones", "", ""))),
                        new Unusable(List.of(new Problem("b.dtt", 1, 1, "no quantiles", "", "", ""))));
            case "many" ->
                IntStream.range(0, 5).<ReadStudy>mapToObj(i -> usable("s" + i)).toList();
            default -> List.of(usable(name));
        };
    }

    private static Usable usable(String name) {
        return new Usable(study(name), List.of(new Problem(name, 2, 1, "one number is missing", "", "", "")));
    }

    /** Two experts of two parties; the first is always right, the second always far too high. */
    static Study study(String name) {
        List<Integer> numbers = IntStream.range(0, 3).boxed().toList();
        return new Study(
                name,
                List.of(0.05, 0.5, 0.95),
                List.of(new Expert("iq-1", "iraq"), new Expert("co-1", "coalition")),
                numbers.stream()
                        .<Item>map(i -> new Item.Quantity(
                                "q" + i, "Attacks in week " + i, Scale.UNI, Optional.of(10.0), Optional.of(12.0)))
                        .toList(),
                numbers.stream()
                        .flatMap(i -> List.of(
                                new Answer("iq-1", "q" + i, new Belief.Quantiles(List.of(5.0, 11.0, 15.0))),
                                new Answer("co-1", "q" + i, new Belief.Quantiles(List.of(20.0, 30.0, 40.0))))
                                .stream())
                        .toList());
    }

    @Override
    public void renderScores(List<ScoredStudy> studies, Locale language, Rendering.Sink sink) throws IOException {
        page(sink, "scores.html");
    }

    @Override
    public void renderPools(StudyPools pools, Locale language, Rendering.Sink sink) throws IOException {
        page(sink, "pools.html");
    }

    private static void page(Rendering.Sink sink, String name) throws IOException {
        sink.file(name, "<p>page</p>".getBytes(StandardCharsets.UTF_8));
    }
}
