package org.endstate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder with the real scripts, a few sources, a Java that prints what it was started with, and a Maven that makes an
 * empty jar. The PATH holds what the scripts may call and nothing else.
 */
final class FakeClone {

    private static final Path ROOT = Path.of(System.getProperty("endstate.root"));
    private static final List<String> TOOLS = List.of(
            "sh",
            "find",
            "sort",
            "cmp",
            "mkdir",
            "rm",
            "cp",
            "mv",
            "cat",
            "tail",
            "grep",
            "sleep",
            "readlink",
            "dirname",
            "seq",
            "mkfifo");
    private static final String JAVA = """
            #!/bin/sh
            case "$*" in *AOTCacheOutput*)
              [ "${FAKE_JAVA:-}" ] || exit 1
              for each; do case $each in -XX:AOTCacheOutput=*) echo cache > "${each#*=}" ;; esac; done
              exit 0 ;;
            esac
            echo "in $PWD"
            printf '%s\\n' "$@"
            code=0
            for each; do [ "${before:-}" != exit ] || code=$each; before=$each; done
            exit $code
            """;
    private static final String MAVEN = """
            #!/bin/sh
            echo built >> builds
            case "${FAKE_MAVEN:-}" in
              fails) for i in $(seq 100); do echo "[ERROR] line $i"; done; exit 1 ;;
              waits) echo $$ > started; read -r go < gate ;;
            esac
            mkdir -p app/target/lib
            : > app/target/endstate.jar
            : > app/target/lib/core.jar
            """;

    private final Path home;
    private final Map<String, String> environment = new TreeMap<>();

    FakeClone(Path folder) throws IOException {
        home = Files.createDirectories(folder).toRealPath();
        for (Path script : scripts()) {
            Files.createDirectories(home.resolve(script).getParent());
            Files.copy(ROOT.resolve(script), home.resolve(script));
        }
        for (String source : List.of("core/src/main/java/A.java", "app/src/main/java/B.java", "pom.xml")) {
            Files.createDirectories(file(source).getParent());
            Files.writeString(file(source), "source");
        }
        Files.createDirectories(file("adapters/src/main/jte"));
        Files.createDirectories(tools());
        for (String tool : TOOLS) {
            script(tools().resolve(tool), "#!/bin/sh\nexec " + which(tool) + " \"$@\"\n");
        }
        script(tools().resolve("mvn"), MAVEN);
        set("PATH", tools().toString());
        set("ENDSTATE_JAVA_HOME", java(home.resolve("java"), "25.0.1").toString());
        exec(home, "mkfifo", "gate", "started").onExit().join();
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> bin = Files.list(ROOT.resolve("bin"))) {
            return Stream.concat(Stream.of(ROOT.resolve("endstate")), bin)
                    .map(ROOT::relativize)
                    .toList();
        }
    }

    private static Path which(String tool) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    /** A Java home of this version. */
    static Path java(Path home, String version) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"");
        script(home.resolve("bin/java"), JAVA);
        script(home.resolve("bin/javac"), "");
        return home;
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    record Ended(int code, String out, String err) {}

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    Path home() {
        return home;
    }

    Path file(String path) {
        return home.resolve(path);
    }

    Path tools() {
        return home.resolve("tools");
    }

    Path java() {
        return home.resolve("java");
    }

    long builds() throws IOException {
        return Files.readAllLines(file("builds")).size();
    }

    void deleteImage() throws IOException {
        Files.delete(file("app/target/image/sources"));
    }

    Ended run(String... arguments) throws Exception {
        return runFrom(home, file("endstate"), arguments);
    }

    Ended runFrom(Path folder, Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Process process = exec(folder, command.toArray(String[]::new));
        String out = new String(process.getInputStream().readAllBytes());
        String err = new String(process.getErrorStream().readAllBytes());
        return new Ended(process.waitFor(), out, err);
    }

    Process start() throws IOException {
        return exec(home, file("endstate").toString());
    }

    List<String> findJdk(String... arguments) throws Exception {
        return runFrom(home, file("bin/find-jdk"), arguments).out().lines().toList();
    }

    /** Waits until the fake Maven runs, and returns its process number. */
    long awaitMaven() throws IOException {
        return Long.parseLong(Files.readString(file("started")).strip());
    }

    void releaseMaven() throws IOException {
        Files.writeString(file("gate"), "go\n");
    }

    private Process exec(Path folder, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }
}
