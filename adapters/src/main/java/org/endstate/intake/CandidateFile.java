package org.endstate.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.endstate.evidence.intake.Candidate;
import org.endstate.evidence.intake.DateMention;
import org.endstate.evidence.intake.Post;
import org.endstate.evidence.intake.Quotation;
import org.endstate.evidence.intake.ReportedFigure;

/** Writes {@code candidates.yaml}, in which a person sets each {@code decision} to accept or reject. */
public final class CandidateFile {

    /** The name of the file. */
    public static final String NAME = "candidates.yaml";

    private static final String HEAD = """
            # What these documents say, as proposed by rules. Nothing is in the register yet.
            # Set each decision to accept or reject, correct what is wrong, and name of each accepted one the question it answers
            # (an id, such as strength) and its grade: reliability A to F, credibility 1 to 6; F and 6 mean that it cannot be judged.
            # Then run: endstate intake accept candidates.yaml
            # span: from which to which character of the main text, as candidates.html shows it.
            """;

    private final StringBuilder yaml = new StringBuilder(HEAD);

    private CandidateFile() {}

    /** The text of the file. */
    public static String write(Intake intake) {
        CandidateFile file = new CandidateFile();
        file.documents(intake.documents());
        file.yaml.append(intake.candidates() == 0 ? "candidates: []\n" : "candidates:\n");
        intake.documents().forEach(file::candidates);
        return file.yaml.toString();
    }

    private void documents(List<Intake.Read> documents) {
        yaml.append(documents.isEmpty() ? "documents: []\n" : "documents:\n");
        for (Intake.Read read : documents) {
            Document document = read.document();
            line("  - id: ", read.id());
            line("    file: ", Yaml.text(document.file()));
            line("    original: ", read.original());
            line("    sha256: ", document.original().hex());
            line("    publisher: ", Yaml.text(document.publisher()));
            line("    title: ", Yaml.text(document.title()));
            line(
                    "    published: ",
                    document.source().published().map(Object::toString).orElse("''"));
            line("    language: ", document.source().language());
        }
    }

    private void candidates(Intake.Read read) {
        String text = read.document().source().text();
        for (int i = 0; i < read.candidates().size(); i++) {
            Candidate candidate = read.candidates().get(i);
            line("  - id: ", read.id() + "-" + (i + 1));
            line("    decision: ", "undecided");
            line("    question: ", "''");
            line("    reliability: ", "F");
            line("    credibility: ", "6");
            line("    document: ", read.id());
            claim(candidate.claim(), text);
            line("    said: ", Yaml.text(candidate.span().of(text)));
            line(
                    "    span: ",
                    "[" + candidate.span().start() + ", " + candidate.span().end() + "]");
            list("figures", candidate.figures(), figure -> figure(figure, text));
            list("dates", candidate.dates(), date -> date(date, text));
            list(
                    "places",
                    candidate.places(),
                    place -> "{text: " + Yaml.text(place.span().of(text)) + ", id: " + Yaml.text(place.id()) + "}");
        }
    }

    private void claim(Candidate.Claim claim, String text) {
        switch (claim) {
            case Candidate.Quoted quoted -> quotation(quoted.quotation(), text);
            case Candidate.Posted posted -> post(posted.post());
            case Candidate.Reported reported -> line("    kind: ", "report");
        }
    }

    private void quotation(Quotation quotation, String text) {
        line("    kind: ", quotation.kind() == Quotation.Kind.DIRECT ? "direct" : "indirect");
        line("    speaker: ", Yaml.text(quotation.speaker().name()));
        line("    office: ", Yaml.text(quotation.speaker().office()));
        line("    from: ", Yaml.text(quotation.from().of(text)));
        line("    denial: ", Boolean.toString(quotation.denial()));
    }

    private void post(Post post) {
        line("    kind: ", "post");
        line("    speaker: ", Yaml.text(post.author()));
        line("    handle: ", Yaml.text(post.handle()));
        line("    posted: ", post.date().map(Object::toString).orElse("''"));
    }

    private static String figure(ReportedFigure figure, String text) {
        return "{text: " + Yaml.text(figure.span().of(text)) + ", value: " + Yaml.number(figure.value())
                + bound(", low: ", figure.low()) + bound(", high: ", figure.high()) + ", unit: "
                + Yaml.text(figure.unit()) + "}";
    }

    private static String bound(String key, Optional<Double> value) {
        return value.map(number -> key + Yaml.number(number)).orElse("");
    }

    private static String date(DateMention date, String text) {
        return "{text: " + Yaml.text(date.span().of(text)) + ", from: " + date.from() + ", to: " + date.to() + "}";
    }

    private <T> void list(String key, List<T> all, Function<T, String> item) {
        if (!all.isEmpty()) {
            yaml.append("    ").append(key).append(":\n");
            all.forEach(one -> line("      - ", item.apply(one)));
        }
    }

    private void line(String key, String value) {
        yaml.append(key).append(value).append('\n');
    }
}
