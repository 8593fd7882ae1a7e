package org.endstate.web.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.endstate.commission.proceedings.Proceedings;
import org.endstate.evidence.register.Audience;
import org.endstate.evidence.register.Fold;
import org.endstate.evidence.register.Publication;
import org.endstate.evidence.register.Register;
import org.endstate.evidence.register.RegisterEntry;
import org.endstate.evidence.register.Rules;
import org.endstate.web.Evidence;
import org.endstate.web.Evidence.Holdings;
import org.endstate.web.commission.Commissions;
import org.endstate.web.mission.Missions;
import org.endstate.web.screen.MissionPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * The registers of the missions; each folder is read once, and again when its accounts or rules of publication have
 * changed.
 */
@Component
public class Registers {

    private static final List<String> FILES = List.of("inputs/accounts.yaml", "inputs/publication.yaml");

    private final Evidence evidence;
    private final Missions missions;
    private final Commissions commissions;
    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(List<FileTime> changed, Holdings holdings) {}

    Registers(Evidence evidence, Missions missions, Commissions commissions) {
        this.evidence = evidence;
        this.missions = missions;
        this.commissions = commissions;
    }

    /** What is in the register of a mission that is held: what its files state, and what was put on its record. */
    Holdings of(String mission) {
        Register record = onRecord(mission);
        return switch (stated(mission)) {
            case Holdings.Complete(Register stated, Rules rules)
            when !record.entries().isEmpty() -> new Holdings.Complete(both(stated, record), rules);
            case Holdings.Complete stated -> stated;
            case Holdings.Refused refused -> refused;
        };
    }

    /** What was put on the record. */
    Register onRecord(String mission) {
        return commissions.of(mission).look(Proceedings::register);
    }

    /** What the files state and the record does not hold, in an order in which it can be put down. */
    List<RegisterEntry> notOnRecord(String mission) {
        Set<String> put =
                onRecord(mission).entries().stream().map(RegisterEntry::id).collect(Collectors.toSet());
        return stated(mission) instanceof Holdings.Complete(Register stated, Rules rules)
                ? stated.entries().stream()
                        .filter(entry -> !put.contains(entry.id()))
                        .toList()
                : List.of();
    }

    /** Where both have an entry of one id, the record's counts; what the files state on top of it must still fit. */
    private static Register both(Register stated, Register record) {
        Fold fold = new Fold();
        record.entries().forEach(fold::add);
        stated.entries().stream()
                .filter(entry -> fold.objection(entry).isEmpty())
                .forEach(fold::add);
        return fold.register();
    }

    private Holdings stated(String mission) {
        Path folder = missions.folder(mission);
        List<FileTime> changed =
                FILES.stream().map(file -> changed(folder.resolve(file))).toList();
        return kept.compute(
                        folder,
                        (path, before) -> before != null && before.changed().equals(changed)
                                ? before
                                : new Kept(changed, evidence.register(folder)))
                .holdings();
    }

    /** The register of a mission; there is a conflict where its file cannot be read. */
    Register get(MissionPage on) {
        return switch (of(on.mission())) {
            case Holdings.Complete complete -> complete.register();
            case Holdings.Refused refused -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    /**
     * What an audience sees of it on a day, by the mission's rules of publication; the commission itself reads all of
     * its register, as in its report. There is a conflict where its files cannot be read.
     */
    public Publication published(String mission, Audience audience, LocalDate day) {
        return switch (of(mission)) {
            case Holdings.Complete(Register register, Rules rules) ->
                Publication.of(register, audience == Audience.COMMISSION ? Rules.standard() : rules, audience, day);
            case Holdings.Refused refused -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    /** The rules of publication of a mission; there is a conflict where its files cannot be read. */
    Rules rules(MissionPage on) {
        return switch (of(on.mission())) {
            case Holdings.Complete complete -> complete.rules();
            case Holdings.Refused refused -> throw new ResponseStatusException(HttpStatus.CONFLICT);
        };
    }

    private static FileTime changed(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
        } catch (IOException e) {
            throw new UncheckedIOException("The register [" + file + "] cannot be looked at.", e);
        }
    }
}
