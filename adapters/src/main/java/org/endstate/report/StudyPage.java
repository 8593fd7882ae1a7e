package org.endstate.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.endstate.commission.ScoredStudy;
import org.endstate.judgement.StudyPools;
import org.endstate.report.pages.report.JtestudyGenerated;

/**
 * Studies of expert judgement, scored or pooled, as one HTML file that loads nothing and needs no script. The same
 * result gives the same bytes.
 */
public final class StudyPage {

    private final Words words;
    private final String title;
    private final List<String> intro;
    private final List<Story> stories;

    private StudyPage(Words words, String title, List<String> intro, List<Story> stories) {
        this.words = words;
        this.title = title;
        this.intro = List.copyOf(intro);
        this.stories = List.copyOf(stories);
    }

    /** What the page says of one study, or of one item. */
    public record Story(String id, String name, List<String> sentences, List<Figure> figures, List<Table> tables) {
        public Story {
            sentences = List.copyOf(sentences);
            figures = List.copyOf(figures);
            tables = List.copyOf(tables);
        }
    }

    /** The scores of studies in this language; messages that are not translated stay English. */
    public static String scores(List<ScoredStudy> studies, Locale language) {
        Words words = Words.in(language);
        List<Story> stories = IntStream.range(0, studies.size())
                .mapToObj(number -> new ScoreWriter(words, studies.get(number), "study-" + number).story())
                .toList();
        return render(new StudyPage(
                words,
                words.of("study.scores"),
                List.of(words.of("study.scores-intro"), words.of("study.honesty")),
                stories));
    }

    /** The pools of a study. */
    public static String pools(StudyPools pools, Locale language) {
        Words words = Words.in(language);
        PoolWriter writer = new PoolWriter(words);
        List<Story> stories = IntStream.range(0, pools.items().size())
                .mapToObj(number -> writer.story(pools.items().get(number), "item-" + number))
                .toList();
        return render(new StudyPage(
                words,
                words.of("study.pools", pools.study()),
                List.of(words.of("study.pools-intro"), words.of("study.honesty")),
                stories));
    }

    private static String render(StudyPage page) {
        StringOutput html = new StringOutput(1 << 16);
        JtestudyGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }

    public Words words() {
        return words;
    }

    /** The style sheet, to stand in the page itself. */
    public String style() {
        return Css.sheet();
    }

    public String title() {
        return title;
    }

    public List<String> intro() {
        return intro;
    }

    public List<Story> stories() {
        return stories;
    }
}
