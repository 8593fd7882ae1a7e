package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line of Endstate: one command is run, and its exit code says how it ended. */
public final class Main {

    private final Desk desk;

    public Main(Services services, Surroundings surroundings) {
        this.desk = new Desk(services, surroundings);
    }

    /** Runs one command and returns the exit code; throws nothing. */
    public int run(String... arguments) {
        Mishap mishap = new Mishap(desk, List.of(arguments).contains("--json"));
        try {
            CommandLine all = commandLine(desk);
            all.setParameterExceptionHandler((wrong, given) -> explain(wrong, mishap));
            all.setExecutionExceptionHandler((e, command, parsed) -> mishap.report(e));
            return all.execute(arguments);
        } catch (Throwable e) {
            return mishap.report(e);
        } finally {
            desk.surroundings().streams().out().flush();
            desk.surroundings().streams().err().flush();
        }
    }

    /** All commands with their texts. */
    static CommandLine commandLine(Desk desk) {
        CommandLine all = new CommandLine(new RootCommand(desk));
        addMission(all, desk);
        addParties(all, desk);
        addEvidence(all, desk);
        all.setResourceBundle(Messages.BUNDLE);
        all.getCommandSpec().version(desk.services().program());
        all.setOut(desk.surroundings().streams().out());
        all.setErr(desk.surroundings().streams().err());
        all.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        all.setUsageHelpWidth(90);
        return all;
    }

    private static void addMission(CommandLine all, Desk desk) {
        all.addSubcommand(new PlanCommand(desk));
        all.addSubcommand(new WhatIfCommand(desk));
        all.addSubcommand(new CheckCommand(desk));
        all.addSubcommand(new HandoverCommand(desk));
        all.addSubcommand(new StatusCommand(desk));
        all.addSubcommand(new ReplanCommand(desk));
    }

    /** What the parties agree, and the record of it. */
    private static void addParties(CommandLine all, Desk desk) {
        all.addSubcommand(
                "agreement",
                GroupCommand.of(
                        desk,
                        new AgreementCheckCommand(desk),
                        new AgreementDiffCommand(desk),
                        new AgreementStatementCommand(desk)));
        all.addSubcommand("commission", commission(desk));
        all.addSubcommand(new VerifyCommand(desk));
        all.addSubcommand("key", KeyCommand.with(desk));
        all.addSubcommand(new SignCommand(desk));
        all.addSubcommand(new ProofCommand(desk));
        all.addSubcommand("record", RecordCommand.with(desk));
    }

    private static CommandLine commission(Desk desk) {
        return GroupCommand.of(
                desk,
                new CommissionNewCommand(desk),
                new CommissionPutCommand(desk),
                new CommissionMoveCommand(desk),
                new CommissionConveneCommand(desk),
                new CommissionAttendCommand(desk),
                new CommissionMinuteCommand(desk),
                new CommissionShowCommand(desk),
                new CommissionHistoryCommand(desk));
    }

    private static void addEvidence(CommandLine all, Desk desk) {
        all.addSubcommand(new BacktestCommand(desk));
        all.addSubcommand(
                "threat", GroupCommand.of(desk, new ThreatShowCommand(desk), new ThreatBacktestCommand(desk)));
        all.addSubcommand(
                "judge",
                GroupCommand.of(
                        desk,
                        new JudgeScoreCommand(desk),
                        new JudgePoolCommand(desk),
                        new JudgeProjectCommand(desk),
                        new JudgeGateCommand(desk)));
        all.addSubcommand(IntakeCommand.with(desk));
        all.addSubcommand(
                "register",
                GroupCommand.of(
                        desk,
                        new RegisterPutCommand(desk),
                        new RegisterShowCommand(desk),
                        new RegisterPublishCommand(desk),
                        new RegisterSummaryCommand(desk),
                        new RegisterDuplicatesCommand(desk)));
        all.addSubcommand(new ExampleCommand(desk));
        all.addSubcommand(new ServeCommand(desk));
        all.addSubcommand(new CommandLine.HelpCommand());
    }

    private static int explain(ParameterException wrong, Mishap mishap) {
        CommandLine command = wrong.getCommandLine();
        return mishap.end(Exit.WRONG_USAGE, what(wrong) + "\n" + text("usage.more", help(command)));
    }

    /** What shows what is possible: a command below another has its help as an option only. */
    private static String help(CommandLine command) {
        CommandLine parent = command.getParent();
        if (parent == null) {
            return "endstate help";
        }
        return parent.getParent() == null
                ? "endstate help " + command.getCommandName()
                : command.getCommandSpec().qualifiedName() + " --help";
    }

    private static String what(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                text("usage.missing", name(missing.getMissing().getFirst()));
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }

    private static String unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().getFirst();
        List<String> near = unmatched.getSuggestions();
        String key = unmatched.isUnknownOption()
                ? "usage.option"
                : !unmatched.getCommandLine().getSubcommands().isEmpty() ? "usage.command" : "usage.argument";
        String maybe = near.isEmpty() ? "" : " " + text("usage.maybe", near.getFirst());
        return text(key, first) + maybe;
    }
}
