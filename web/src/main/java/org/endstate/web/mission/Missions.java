package org.endstate.web.mission;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.endstate.commission.Dossier;
import org.endstate.oversight.Actual;
import org.endstate.web.Backstage;
import org.endstate.web.Stocktaking;
import org.endstate.web.WorkbenchSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The missions the workbench holds, by their ids. Each is kept as copies of its folder, one for every version. */
@Component
public class Missions {

    private static final Logger LOG = LoggerFactory.getLogger(Missions.class);

    private final Backstage backstage;
    private final MissionFolders folders;
    private final Stocktaking stocktaking;
    private final JdbcClient tables;
    private final Map<String, Dossier> held = new ConcurrentSkipListMap<>();

    Missions(Backstage backstage, Stocktaking stocktaking, JdbcClient tables, WorkbenchSettings settings)
            throws IOException {
        this.backstage = backstage;
        this.stocktaking = stocktaking;
        this.tables = tables;
        folders = new MissionFolders(settings.data());
        folders.ids().forEach(this::open);
        for (Path mission : settings.missions()) {
            takeIn(mission);
        }
    }

    /** What was taken in, or why it was not. */
    public sealed interface Taken {

        /** A copy of it is held from now on. */
        record In(String id) implements Taken {}

        /** A mission of this id is there already; what is held is not touched. */
        record Held(String id) implements Taken {}

        /** It cannot be read. */
        record Refused(Backstage.Reading.Refused why) implements Taken {}
    }

    /** Takes in a copy of a mission folder; a folder that cannot be read leaves nothing behind. */
    public synchronized Taken takeIn(Path mission) throws IOException {
        return switch (backstage.read(mission)) {
            case Backstage.Reading.Refused refused -> new Taken.Refused(refused);
            case Backstage.Reading.Complete complete -> keep(complete.dossier(), mission);
        };
    }

    private Taken keep(Dossier dossier, Path mission) throws IOException {
        String id = dossier.mission().identity().id();
        if (held.containsKey(id)) {
            return new Taken.Held(id);
        }
        folders.add(id, mission);
        open(id);
        return new Taken.In(id);
    }

    /**
     * Keeps a copy of this folder, which was read as the mission of this id, as its next version; false where the
     * mission has more versions by now than whoever asks has seen.
     */
    public synchronized boolean change(String id, Path mission, int seen) throws IOException {
        if (folders.versions(id) != seen) {
            return false;
        }
        folders.add(id, mission);
        open(id);
        return true;
    }

    private void open(String id) {
        Path mission = folders.current(id);
        Optional<LocalDate> day = day(id);
        Backstage.Reading reading =
                day.map(known -> stocktaking.read(mission, known)).orElseGet(() -> backstage.read(mission));
        switch (reading) {
            case Backstage.Reading.Complete(Dossier dossier) ->
                held.put(dossier.mission().identity().id(), dossier);
            case Backstage.Reading.Refused(List<String> problems) ->
                LOG.error("The mission [{}] that is kept cannot be read: {}", id, problems);
        }
    }

    /** The planning date that the commission has moved a mission to; empty where it is the one of its folder. */
    private Optional<LocalDate> day(String id) {
        return tables.sql("select day from mission_day where mission = ?")
                .param(id)
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    /** Reads a mission as known on a day; what is held is not touched. */
    public Backstage.Reading on(String id, LocalDate day) {
        return within(folders.current(id), stocktaking.read(folders.current(id), day));
    }

    /**
     * What was read, its problems with the places as they are within the folder: where that stands is nobody's concern.
     */
    private static Backstage.Reading within(Path mission, Backstage.Reading reading) {
        return switch (reading) {
            case Backstage.Reading.Complete complete -> complete;
            case Backstage.Reading.Refused refused ->
                new Backstage.Reading.Refused(refused.problems().stream()
                        .map(problem -> problem.replace(mission + "/", ""))
                        .toList());
        };
    }

    /** Makes a day the planning date of a mission; where it cannot be read as known then, nothing changes. */
    public synchronized Backstage.Reading move(String id, LocalDate day) {
        Backstage.Reading reading = on(id, day);
        if (reading instanceof Backstage.Reading.Complete(Dossier dossier)) {
            tables.sql("insert into mission_day values (?, ?) on conflict (mission) do update set day = excluded.day")
                    .params(id, day.toString())
                    .update();
            held.put(id, dossier);
        }
        return reading;
    }

    /** Every report of what happened to a mission, whenever it became known. */
    public List<Actual> reports(String id) {
        return stocktaking.reports(folders.current(id));
    }

    /**
     * Adds a report of what happened to a mission; where the mission could not be read with it, nothing changes. It is
     * on the disk when this returns.
     *
     * @param cells by the columns of the reports
     */
    public synchronized Backstage.Reading report(String id, Map<String, String> cells) throws IOException {
        Path mission = folders.current(id);
        Path file = mission.resolve(stocktaking.file());
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        byte[] reports = stocktaking.with(before, cells);
        Backstage.Reading reading = within(mission, stocktaking.readWith(mission, day(id), reports));
        if (reading instanceof Backstage.Reading.Complete(Dossier dossier)) {
            exchange(file, reports);
            held.put(id, dossier);
        }
        return reading;
    }

    /** Puts other content in the place of a file, whole or not at all. */
    private static void exchange(Path file, byte[] content) throws IOException {
        Path place = Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Path aside = Files.createTempFile(place, ".exchange-", "");
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public Collection<Dossier> all() {
        return List.copyOf(held.values());
    }

    public Optional<Dossier> find(String id) {
        return Optional.ofNullable(held.get(id));
    }

    /** The folder of a mission that is held, as it is stated now. */
    public Path folder(String id) {
        return folders.current(id);
    }

    /** How many versions of a mission that is held there are; the last is how it is stated now. */
    public int versions(String id) {
        return folders.versions(id);
    }

    /** The folder of a version of a mission that is held, from 1; empty where there is none. */
    public Optional<Path> version(String id, int version) {
        return held.containsKey(id) && version >= 1 && version <= versions(id)
                ? Optional.of(folders.version(id, version))
                : Optional.empty();
    }

    /** The files of a mission folder, relative to it, in order of their names. */
    public static List<String> files(Path folder) throws IOException {
        return MissionFolders.files(folder);
    }

    /** What differs between the mission that is held, as it is stated now, and this folder. */
    public FolderDifference difference(String id, Path folder) throws IOException {
        return MissionFolders.difference(folder(id), folder);
    }
}
