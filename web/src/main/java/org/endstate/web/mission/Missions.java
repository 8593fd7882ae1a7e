package org.endstate.web.mission;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.stream.Stream;
import org.endstate.commission.Dossier;
import org.endstate.oversight.Actual;
import org.endstate.web.Backstage;
import org.endstate.web.Stocktaking;
import org.endstate.web.WorkbenchSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The missions the workbench holds, by their ids. Each is kept as a copy of its folder. */
@Component
public class Missions {

    private final Backstage backstage;
    private final Stocktaking stocktaking;
    private final JdbcClient tables;
    private final Path folder;
    private final Map<String, Dossier> held = new ConcurrentSkipListMap<>();

    Missions(Backstage backstage, Stocktaking stocktaking, JdbcClient tables, WorkbenchSettings settings)
            throws IOException {
        this.backstage = backstage;
        this.stocktaking = stocktaking;
        this.tables = tables;
        folder = Files.createDirectories(settings.data().resolve("missions"));
        try (Stream<Path> kept = Files.list(folder)) {
            kept.filter(found -> !found.getFileName().toString().startsWith("."))
                    .sorted()
                    .forEach(this::open);
        }
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
        Path aside = Files.createTempDirectory(folder, ".taking-in-");
        copy(mission, aside);
        Files.move(aside, folder.resolve(id));
        open(folder.resolve(id));
        return new Taken.In(id);
    }

    private void open(Path mission) {
        Optional<LocalDate> day = day(String.valueOf(mission.getFileName()));
        Backstage.Reading reading =
                day.map(known -> stocktaking.read(mission, known)).orElseGet(() -> backstage.read(mission));
        if (reading instanceof Backstage.Reading.Complete(Dossier dossier)) {
            held.put(dossier.mission().identity().id(), dossier);
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
        return within(folder.resolve(id), stocktaking.read(folder.resolve(id), day));
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
        return stocktaking.reports(folder.resolve(id));
    }

    /**
     * Adds a report of what happened to a mission; where the mission could not be read with it, nothing changes. It is
     * on the disk when this returns.
     *
     * @param cells by the columns of the reports
     */
    public synchronized Backstage.Reading report(String id, Map<String, String> cells) throws IOException {
        Path mission = folder.resolve(id);
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

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNullElse(target.getParent(), to));
                Files.copy(file, target);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    public Collection<Dossier> all() {
        return List.copyOf(held.values());
    }

    public Optional<Dossier> find(String id) {
        return Optional.ofNullable(held.get(id));
    }
}
