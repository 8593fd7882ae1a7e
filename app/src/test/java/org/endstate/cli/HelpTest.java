package org.endstate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {

    @TempDir
    private Path here;

    private Bench bench;

    @BeforeEach
    void set_up() throws IOException {
        bench = new Bench(here);
    }

    @Test
    void without_arguments_it_shows_what_it_can_do() {
        assertThat(bench.run()).isEqualTo(Exit.DONE);
        assertThat(bench.out()).isEqualTo("""
                Plans how a mission ends or is handed over: threat, requirements, capability, timeline.
                Usage: endstate [-hV] [COMMAND]

                Reads a mission folder of plain text files, writes a folder with a report, and says which
                figures are assumptions. Nothing is sent anywhere.

                Options:
                  -h, --help      Show this help and exit.
                  -V, --version   Show the version and exit.

                Commands:
                  plan        Plan a mission and write the report.
                  whatif      Ask what would have to be true for a date.
                  check       Check a mission folder and show what it holds.
                  handover    Write the handover pack of a site.
                  status      Show what has changed, what is at risk and what must be decided.
                  replan      Plan the work that is left.
                  agreement   Compare texts between the parties, and draw their joint statement.
                  commission  Put on record what the parties do and agree.
                  verify      Check an output folder, a record or a proof, alone and offline.
                  key         Make a key, or show the public part of one.
                  sign        Sign a record as it stands.
                  proof       Print the proof that one entry is in the signed record.
                  record      Copy a record out of the database it grows in, or back.
                  backtest    Score the dates of closed cases by what happened.
                  threat      Show how dangerous areas are, or how well that was forecast.
                  judge       Score and pool experts, project capability, read gates (working group 3).
                  intake      Propose accounts from documents: who said what, with figures and dates.
                  register    Put down, show, publish and sum up competing accounts of what happened.
                  example     Invent a mission folder of any size.
                  serve       Open the workbench for a browser.
                  help        Show the help of a command.

                Exit codes:
                    0   done
                    1   bad input: every problem is listed, nothing is written
                    2   wrong usage
                    3   no timeline meets all requirements; those in conflict are listed
                   70   a mistake of Endstate, or a build of it that failed
                  127   no Java 21 or newer, or no Maven to build with
                  130   interrupted; nothing is written

                ENDSTATE_JAVA_HOME chooses the Java to run on, ENDSTATE_JAVA_OPTIONS adds options for it,
                such as -Xmx2g.
                Start with: endstate plan missions/one-site
                """);
        assertThat(bench.err()).isEmpty();
    }

    @Test
    void every_command_has_help_by_option_and_by_name() {
        for (String command : new String[] {"plan", "check", "handover", "verify", "backtest", "threat"}) {
            assertThat(bench.run(command, "--help")).isEqualTo(Exit.DONE);
            String byOption = bench.out();
            assertThat(bench.run("help", command)).isEqualTo(Exit.DONE);
            assertThat(bench.out())
                    .isEqualTo(byOption)
                    .startsWith(Messages.text("endstate." + command + ".usage.header"));
        }
    }

    @Test
    void a_command_below_another_has_help_by_option() {
        for (String command : new String[] {"show", "backtest"}) {
            assertThat(bench.run("threat", command, "--help")).isEqualTo(Exit.DONE);
            assertThat(bench.out()).startsWith(Messages.text("endstate.threat." + command + ".usage.header"));
        }
        assertThat(bench.run("threat")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).contains("  show ").contains("  backtest ");
    }

    @Test
    void the_version_is_one_line() {
        assertThat(bench.run("--version")).isEqualTo(Exit.DONE);
        assertThat(bench.out()).isEqualTo("endstate test\n");
    }

    @Test
    void a_slip_of_the_finger_gets_the_nearest_command() {
        assertThat(bench.run("plann", "small")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(bench.err()).isEqualTo("""
                endstate: there is no command 'plann'. Maybe 'plan'.
                'endstate help' shows what is possible.
                """);
        assertThat(bench.out()).isEmpty();
    }

    @Test
    void wrong_usage_says_what_would_be_right() {
        assertThat(usage("plan", "small", "--sed=3"))
                .startsWith("endstate: there is no option '--sed=3'. Maybe '--seed'.");
        assertThat(usage("plan")).startsWith("endstate: MISSION is missing.\n'endstate help plan'");
        assertThat(usage("plan", "small", "large")).startsWith("endstate: there is no use for 'large' here.");
        assertThat(usage("plan", "small", "--as-of", "2024-02-30"))
                .contains("'2024-02-30' is no date; expected one like 2024-01-27");
        assertThat(usage("plan", "small", "--scenarios", "1")).contains("'1' is no whole number from 2 to 1,000,000");
        assertThat(usage("plan", "small", "--seed", "x")).contains("'x' is no whole number");
        assertThat(usage("check", "small", "--color", "red")).contains("[auto, always, never]");
    }

    private String usage(String... arguments) {
        assertThat(bench.run(arguments)).isEqualTo(Exit.WRONG_USAGE);
        return bench.err();
    }
}
