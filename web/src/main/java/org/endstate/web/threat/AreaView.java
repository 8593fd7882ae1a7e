package org.endstate.web.threat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.endstate.evidence.Contributions;
import org.endstate.evidence.Contributions.Part;
import org.endstate.evidence.DeathsByMonth;
import org.endstate.evidence.RecordedRow.Subject;
import org.endstate.evidence.register.Audience;
import org.endstate.mission.Area;
import org.endstate.provenance.InputFile;
import org.endstate.web.account.Person;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;

/** The rows behind the numbers of one area. */
public final class AreaView {

    private static final int MOST_SHOWN = 500;
    private static final int SHOWN_OF_HASH = 12;

    private final MissionPage on;
    private final Area area;
    private final DeathRecord record;
    private final Asked asked;
    private final Contributions all;
    private final Written written;

    /**
     * Which months were asked for.
     *
     * @param from as it was typed
     * @param to as it was typed
     * @param refused whether these are no months of the record
     */
    record Asked(String from, String to, Months months, boolean refused) {}

    AreaView(MissionPage on, Area area, DeathRecord record, Asked asked) {
        this.on = on;
        this.area = area;
        this.record = record;
        this.asked = asked;
        this.all = record.behind(area.id(), asked.months());
        this.written = new Written(on.page().language());
    }

    public MissionPage on() {
        return on;
    }

    public String name() {
        return name(area);
    }

    private String name(Area one) {
        return one.name().in(on.page().language().code());
    }

    /** What the fields of the period hold. */
    public String from() {
        return asked.refused() ? asked.from() : asked.months().from().toString();
    }

    public String to() {
        return asked.refused() ? asked.to() : asked.months().to().toString();
    }

    public boolean refused() {
        return asked.refused();
    }

    /** The months that the record has, in words. */
    public String span() {
        DeathsByMonth months = record.months();
        return on.say("threat.interval", month(months.first()), month(months.last()));
    }

    private String month(YearMonth month) {
        return written.month(month.atDay(1));
    }

    /**
     * The rows that who is signed in may see one by one: an administrator is not of the commission and sees the totals
     * of months, as the public does of the register.
     */
    static List<Part> shown(Contributions all, Person person) {
        boolean sees = person.role().audience() != Audience.PUBLIC;
        return all.parts().stream()
                .filter(part -> sees || part.row().subject() instanceof Subject.WholeMonth)
                .toList();
    }

    private List<Part> shown() {
        return on.page().person().map(person -> shown(all, person)).orElse(List.of());
    }

    /** How many deaths there were, by how many rows. */
    public String sum() {
        return on.say(
                "threat.sum",
                all.counted().count(),
                written.whole(all.counted().count()),
                written.count(all.best()),
                written.count(all.low()),
                written.count(all.high()));
    }

    /** How many rows are not shown to who is signed in; empty where all are. */
    public String held() {
        int held = all.parts().size() - shown().size();
        return held == 0 ? "" : on.say("threat.held", held, written.whole(held));
    }

    /** That not all rows fit on the page; empty where they do. */
    public String more() {
        int all = shown().size();
        return all > MOST_SHOWN ? on.say("threat.more", written.whole(MOST_SHOWN), written.whole(all)) : "";
    }

    /** Where the rows come from. */
    public String source() {
        String hash = on.dossier().origin().files().stream()
                .filter(file -> file.path().equals(RowWords.FILE))
                .map(InputFile::hash)
                .map(known -> known.hex().substring(0, SHOWN_OF_HASH))
                .findFirst()
                .orElse(Written.NOTHING);
        return on.say(
                "threat.from-file",
                RowWords.FILE,
                hash,
                written.date(on.dossier().mission().asOf()));
    }

    /** The declared rule, where any of these months needs it; else empty. */
    public String rule() {
        return on.dossier()
                .inputs()
                .evidence()
                .allotment()
                .filter(rule -> all.isAllotted())
                .map(rule -> rule.rule().in(on.page().language().code()))
                .orElse("");
    }

    /** The rows. */
    public Grid rows() {
        RowWords words = new RowWords(on);
        return new Grid(
                "rows",
                on.say("threat.rows", name()),
                words.columns(),
                shown().stream().limit(MOST_SHOWN).map(words::cells).toList());
    }

    /** A month with its sum. */
    public record Line(String month, String address, String known, List<String> deaths, String rows) {
        public Line {
            deaths = List.copyOf(deaths);
        }
    }

    /** The months one by one, the latest first; none where there is only one. */
    public List<Line> lines() {
        Months months = asked.months();
        if (months.from().equals(months.to())) {
            return List.of();
        }
        Map<YearMonth, Contributions> behind = all.byMonth();
        return months.each().toList().reversed().stream()
                .map(month -> line(month, behind.getOrDefault(month, new Contributions(List.of()))))
                .toList();
    }

    private Line line(YearMonth month, Contributions behind) {
        return new Line(
                month(month),
                on.to("threat/area/" + area.id() + new Months(month, month).query()),
                on.say(behind.isAllotted() ? "threat.known.allotted" : "threat.known.here"),
                Stream.of(behind.low(), behind.best(), behind.high())
                        .map(written::count)
                        .toList(),
                written.whole(behind.counted().count()));
    }

    /** The address of the rows as a file. */
    public String file() {
        return on.to("threat/area/" + area.id() + "/rows.csv" + asked.months().query());
    }

    /** Another area, with the address of the same months there. */
    public record Other(String name, String address, boolean here) {}

    /** All areas of the mission. */
    public List<Other> areas() {
        return on.dossier().mission().areas().stream()
                .map(other -> new Other(
                        name(other),
                        on.to("threat/area/" + other.id() + asked.months().query()),
                        other.id().equals(area.id())))
                .toList();
    }
}
