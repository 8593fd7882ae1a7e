package org.endstate.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.endstate.provenance.ContentHash;
import org.endstate.record.Manifest;

/**
 * An output folder that is there whole or not at all. Files gather in a hidden folder beside it; {@link #publish} puts
 * that in its place in two renames. Whatever happens before leaves no trace and the former output as it was.
 *
 * <p>Safe for use by the thread that writes and one that interrupts it.
 */
final class OutputFolder implements Rendering.Sink, AutoCloseable {

    private final Path target;
    private final Path gathering;
    private final Path former;
    private final SortedMap<String, ContentHash> files = new TreeMap<>();
    private final List<Path> createdParents = new ArrayList<>();
    private boolean open = true;

    private OutputFolder(Path target) {
        this.target = target;
        String process = Long.toString(ProcessHandle.current().pid());
        this.gathering = sibling("writing", process);
        this.former = sibling("former", process);
    }

    private Path sibling(String what, String process) {
        return target.resolveSibling("." + target.getFileName() + "." + what + "-" + process);
    }

    /**
     * Makes ready to write to this folder.
     *
     * @param shown how the user knows the folder
     * @throws Refusal where something is there that Endstate did not write
     */
    static OutputFolder at(Path given, Path shown) throws IOException {
        Path target = Files.exists(given)
                ? given.toRealPath()
                : given.toAbsolutePath().normalize();
        checkReplaceable(target, shown);
        OutputFolder folder = new OutputFolder(target);
        folder.createParents();
        folder.clearLeftovers();
        Files.createDirectory(folder.gathering);
        return folder;
    }

    private static void checkReplaceable(Path target, Path shown) throws IOException {
        if (target.getFileName() == null || Files.exists(target) && !Files.isDirectory(target)) {
            throw new Refusal(Messages.text("out.no-folder", shown));
        }
        if (!Files.exists(target)) {
            return;
        }
        List<String> found = FolderFiles.list(target);
        Manifest manifest = ManifestFile.find(target).orElse(null);
        if (manifest == null) {
            if (!found.isEmpty()) {
                throw new Refusal(Messages.text("out.not-ours", shown, Manifest.NAME));
            }
            return;
        }
        for (String file : found) {
            if (!file.equals(Manifest.NAME) && !manifest.files().containsKey(file)) {
                throw new Refusal(Messages.text("out.others", shown, file));
            }
        }
    }

    private void createParents() throws IOException {
        for (Path parent = target.getParent(); parent != null && !Files.exists(parent); parent = parent.getParent()) {
            createdParents.add(parent);
        }
        Files.createDirectories(target.getParent());
    }

    /** Of a run that was killed: deletes what it had not finished, puts back what it had just moved aside. */
    private void clearLeftovers() throws IOException {
        try (Stream<Path> siblings = Files.list(target.getParent())) {
            for (Path sibling : siblings.toList()) {
                String name = sibling.getFileName().toString();
                if (isLeftover(name, "former") && !Files.exists(target)) {
                    Files.move(sibling, target, StandardCopyOption.ATOMIC_MOVE);
                } else if (isLeftover(name, "former") || isLeftover(name, "writing")) {
                    FolderFiles.delete(sibling);
                }
            }
        }
    }

    private boolean isLeftover(String name, String what) {
        String prefix = "." + target.getFileName() + "." + what + "-";
        String process = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
        return process.matches("[0-9]{1,10}")
                && (name.equals(gathering.getFileName().toString())
                        || ProcessHandle.of(Long.parseLong(process)).isEmpty());
    }

    @Override
    public synchronized void file(String name, byte[] bytes) throws IOException {
        if (!open) {
            return;
        }
        if (Manifest.leavesFolder(name) || files.put(name, ContentHash.of(bytes)) != null) {
            throw new IllegalArgumentException(
                    "An output file [" + name + "] lies outside the folder, or is there twice.");
        }
        Path file = gathering.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Writes the manifest and puts the folder in its place; empty where it has been given up before. */
    synchronized Optional<Manifest> publish() throws IOException {
        if (!open) {
            return Optional.empty();
        }
        Manifest manifest = new Manifest(files);
        Files.writeString(gathering.resolve(Manifest.NAME), manifest.text());
        boolean replaces = Files.exists(target);
        if (replaces) {
            Files.move(target, former, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(gathering, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(former, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        open = false;
        FolderFiles.delete(former);
        return Optional.of(manifest);
    }

    /** Deletes what has not been published; says whether there was anything to give up. */
    synchronized boolean giveUp() throws IOException {
        if (!open) {
            return false;
        }
        open = false;
        FolderFiles.delete(gathering);
        for (Path parent : createdParents) {
            FolderFiles.deleteIfEmpty(parent);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        giveUp();
    }
}
