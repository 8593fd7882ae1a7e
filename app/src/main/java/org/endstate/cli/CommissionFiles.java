package org.endstate.cli;

/** The files of a commission, as its commands read them. */
final class CommissionFiles {

    private CommissionFiles() {}

    /** What was read; what is wrong with it is told, and the command ends. */
    static <T> T read(Desk desk, CommissionServices.Outcome<T> outcome) {
        return switch (outcome) {
            case CommissionServices.Outcome.Read<T>(T value) -> value;
            case CommissionServices.Outcome.Refused<T>(var problems) -> {
                new ProblemReport(desk.remarkPaint(Paint.When.auto))
                        .of(problems)
                        .forEach(desk::remark);
                throw new Refusal(Messages.count("plan.closing", problems.size()));
            }
        };
    }
}
