package org.endstate.cli;

/**
 * What the command line needs from the rest of Endstate.
 *
 * @param program name and version of the software
 */
public record Services(
        String program,
        MissionReading reading,
        Planning planning,
        Rendering rendering,
        ThreatServices threat,
        JudgeServices judge,
        TimelineServices timeline,
        HandoverServices handover,
        OversightServices oversight,
        CaseServices cases,
        RecordServices record,
        ServeServices serve,
        RegisterServices register,
        AgreementServices agreement,
        IntakeServices intake,
        CommissionServices commission) {}
