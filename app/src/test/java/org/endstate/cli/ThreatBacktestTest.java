package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.endstate.commission.BacktestResult;
import org.endstate.commission.BacktestThreat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ThreatBacktestTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
        Files.writeString(here.resolve("data.csv"), "month,deaths\n");
    }

    private int backtest(String... more) {
        List<String> arguments = new ArrayList<>(List.of("threat", "backtest", "data.csv", "--draws=100"));
        arguments.addAll(List.of(more));
        return bench.run(arguments.toArray(String[]::new));
    }

    @Test
    void every_method_stands_beside_the_benchmark() {
        assertThat(backtest("--from=2012", "--to=2014", "--quiet")).isEqualTo(Exit.DONE);
        assertThat(bench.err()).isEmpty();
        assertThat(bench.out())
                .contains("72 forecasts of a month: 2 units, windows: 3, draws: 100.")
                .contains("Of 550 deaths 10 lie in none of the units and are not scored.")
                .contains("1 issue in the data; the page lists it.")
                .contains("the data came out on 2015-06-01, after the forecasts would have")
                .containsPattern("  2014 \\(from 2013-10\\) ");
        assertThat(BacktestThreat.names())
                .filteredOn(name -> !name.equals(BacktestThreat.CHOSEN))
                .allSatisfy(name -> assertThat(bench.out()).contains("\n  " + name + "/"));
        assertThat(bench.out().lines()).allMatch(line -> line.length() <= 100);
    }

    /**
     * Last year's months are this year's, so each of them is as likely as any: CRPS of 5 is 45/144, of 50 is
     * 45·121/144.
     */
    @Test
    void the_benchmark_is_the_last_twelve_months_equally_likely() {
        assertThat(backtest("--from=2013", "--to=2013", "--json", "--methods=zero"))
                .isEqualTo(Exit.DONE);
        JsonNode all = new JsonMapper().readTree(bench.out());
        assertThat(all.path("methods"))
                .extracting(method -> method.path("method").asString())
                .contains("conflictology-12/1", "zero/1");
        JsonNode benchmark = all.path("methods")
                .valueStream()
                .filter(method -> method.path("method").asString().startsWith("conflictology-12"))
                .findFirst()
                .orElseThrow();
        double active = (11 * 45.0 / 144 + 45.0 * 121 / 144) / 12;
        assertThat(benchmark.path("active").path("crps").asDouble()).isCloseTo(active, within(1e-9));
        assertThat(benchmark.path("scores").path("crps").asDouble()).isCloseTo(active / 2, within(1e-9));
    }

    @Test
    void years_that_the_data_do_not_hold_are_refused_with_those_they_do() {
        assertThat(backtest("--from=2010", "--to=2014")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err())
                .contains("the data hold 2010-01 to 2014-12, so years from 2011 to 2014 can be forecast and scored.");
        assertThat(backtest("--from=2011", "--to=2014", "--horizons=1-36")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("years from 2011 to 2012");
        assertThat(backtest("--from=2014", "--to=2011")).isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("Maybe exchange --from and --to.");
    }

    @Test
    void a_year_begins_with_the_nearest_month_ahead() {
        assertThat(backtest("--from=2013", "--to=2014", "--horizons=1-12")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("2013 (from 2012-12)").contains("2014 (from 2013-12)");
    }

    @Test
    void wrong_usage_says_what_would_be_right() {
        assertThat(usage("--from=2012")).startsWith("endstate: --to=YEAR is missing.");
        assertThat(usage("--from=12", "--to=2014")).contains("'12' is no year; expected one like 2018");
        assertThat(usage("--from=2012", "--to=2014", "--horizons=14-3"))
                .contains("'14-3' is no range of months ahead; expected one like 3-14, from 1 to at most 36");
        assertThat(usage("--from=2012", "--to=2014", "--methods=zer"))
                .contains("'zer' is no method; expected one of ")
                .contains("conflictology-12")
                .contains("'endstate threat backtest --help' shows what is possible.");
        assertThat(usage("--from=2012", "--to=2014", "--level=village")).contains("[country, area]");
        assertThat(bench.run("threat", "backtets")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(bench.err()).contains("there is no command 'backtets'. Maybe 'backtest'.");
    }

    private String usage(String... more) {
        assertThat(backtest(more)).isEqualTo(Exit.WRONG_USAGE);
        return bench.err();
    }

    @Test
    void a_file_that_is_not_there_is_bad_input() {
        assertThat(bench.run("threat", "backtest", "gone.csv", "--from=2012", "--to=2014"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("there is no file 'gone.csv'.");
    }

    @Test
    void data_that_cannot_be_used_show_every_problem() {
        bench.threat = new FakeThreat() {
            @Override
            public Read read(DataSet wanted) {
                assertThat(wanted.columns()).containsExactly("start=when", "best=dead");
                return new Refused(List.of(
                        new MissionReading.Problem("data.csv", 1, 3, "no column 'when'", "", "", ""),
                        new MissionReading.Problem("data.csv", 1, 9, "no column 'dead'", "", "", "")));
            }
        };
        assertThat(backtest("--from=2012", "--to=2014", "--columns=start=when,best=dead"))
                .isEqualTo(Exit.BAD_INPUT);
        assertThat(bench.err()).contains("data.csv:1:9: no column 'dead'").contains("2 problems; nothing was written.");
    }

    @Test
    void an_interrupt_leaves_nothing_half_written() throws IOException {
        bench.threat = new FakeThreat() {
            @Override
            public void render(BacktestResult result, Locale language, Rendering.Sink sink) throws IOException {
                sink.file("half.html", new byte[] {1});
                bench.interrupt.run();
                sink.file("rest.html", new byte[] {2});
            }
        };
        assertThat(backtest("--from=2012", "--to=2014", "--out=mine")).isEqualTo(Exit.INTERRUPTED);
        assertThat(bench.err()).contains("endstate: interrupted; nothing was written.");
        assertThat(FolderFiles.list(here)).containsExactly("data.csv", "small/mission.yaml");
    }

    @Test
    void with_out_it_writes_a_folder_that_can_be_verified() {
        assertThat(backtest("--from=2012", "--to=2014", "--out=mine")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("The page: mine/backtest.html");
        assertThat(bench.err()).contains("endstate: forecasts of the past");
        assertThat(bench.run("verify", "mine")).isEqualTo(Exit.DONE);
    }
}
