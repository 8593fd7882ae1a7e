package org.endstate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** ./endstate with a fake Java and a fake Maven: when it builds, what it starts, what it says. */
@Timeout(60)
class LauncherTest {

    @TempDir
    private Path temp;

    private FakeClone clone;

    @BeforeEach
    void set_up() throws IOException {
        clone = new FakeClone(temp.resolve("a clone"));
    }

    @Test
    void the_first_start_builds_and_says_so_and_the_second_does_neither() throws Exception {
        assertThat(clone.run("plan", "x").err())
                .matches("endstate: building, first time only \\(about .*\\) \\.\\.\\.\n");
        FakeClone.Ended second = clone.run("plan", "x");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).endsWith("endstate.jar\nplan\nx\n");
        assertThat(clone.builds()).isEqualTo(1);
    }

    @Test
    void a_changed_a_new_or_a_deleted_source_makes_it_build_again() throws Exception {
        clone.run();
        Path source = clone.file("core/src/main/java/A.java");
        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 5000));
        clone.run();
        assertThat(clone.builds()).isEqualTo(2);
        Files.writeString(clone.file("adapters/src/main/jte/page.jte"), "new");
        clone.run();
        assertThat(clone.builds()).isEqualTo(3);
        Files.createDirectories(clone.file("core/target/classes"));
        Files.delete(source);
        assertThat(clone.run().err()).isEmpty();
        assertThat(clone.builds()).isEqualTo(4);
        assertThat(clone.file("core/target/classes")).doesNotExist();
        clone.run();
        assertThat(clone.builds()).isEqualTo(4);
    }

    @Test
    void arguments_and_the_exit_code_pass_through_from_anywhere_and_through_a_link() throws Exception {
        clone.run();
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("a clone/endstate"));
        FakeClone.Ended ended = clone.runFrom(temp, link, "it's", "a b", "*", "", "$x");
        assertThat(ended.out()).endsWith("endstate.jar\nit's\na b\n*\n\n$x\n");
        assertThat(ended.out()).startsWith("in " + temp.toRealPath() + "\n");
        assertThat(clone.runFrom(temp, link, "exit", "42").code()).isEqualTo(42);
    }

    @Test
    void a_build_that_fails_shows_the_end_of_its_log_and_leaves_no_lock() throws Exception {
        clone.set("FAKE_MAVEN", "fails");
        FakeClone.Ended ended = clone.run();
        assertThat(ended.code()).isEqualTo(70);
        assertThat(ended.err())
                .contains(
                        "endstate: the build failed. The end of its log:\n",
                        "[ERROR] line 100\n",
                        "app/target/build.log")
                .contains("[ERROR] line 61\n")
                .doesNotContain("[ERROR] line 60\n");
        assertThat(clone.file("app/target")).isDirectoryNotContaining(path -> !path.endsWith("build.log"));
        clone.set("FAKE_MAVEN", "");
        assertThat(clone.run().code()).isZero();
    }

    @Test
    void without_maven_it_says_what_is_missing() throws Exception {
        Files.delete(clone.tools().resolve("mvn"));
        FakeClone.Ended ended = clone.run();
        assertThat(ended.code()).isEqualTo(127);
        assertThat(ended.err()).startsWith("endstate: building needs Maven 3.8.7 or newer, and there is no mvn");
    }

    @Test
    void without_a_suitable_java_it_says_what_is_missing() throws Exception {
        clone.set("ENDSTATE_JAVA_HOME", "");
        clone.set("ENDSTATE_MINIMUM_JAVA", "99");
        assertThat(clone.run().code()).isEqualTo(127);
        assertThat(clone.run().err()).startsWith("endstate: no JDK 99 or newer was found on this machine.\n");
        clone.set("ENDSTATE_JAVA_HOME", clone.java().toString());
        assertThat(clone.run().err()).startsWith("endstate: ENDSTATE_JAVA_HOME [" + clone.java() + "] holds no JDK 99");
    }

    @Test
    void the_cache_is_used_with_the_java_that_made_it_and_no_other() throws Exception {
        clone.set("FAKE_JAVA", "makes a cache");
        clone.run();
        assertThat(clone.run().out()).contains("-XX:AOTCache=" + clone.home() + "/app/target/image/endstate.aot\n");
        Files.writeString(clone.java().resolve("release"), "JAVA_VERSION=\"21.0.9\"\n");
        assertThat(clone.run().out()).doesNotContain("AOTCache");
    }

    @Test
    void options_of_the_user_come_last_and_may_choose_the_collector() throws Exception {
        clone.set("ENDSTATE_JAVA_OPTIONS", "-Xmx3g -XX:+UseParallelGC");
        assertThat(clone.run().out()).contains("-Xmx3g\n-XX:+UseParallelGC\n").doesNotContain("UseSerialGC");
    }

    @Test
    void two_starts_at_once_build_once() throws Exception {
        clone.set("FAKE_MAVEN", "waits");
        Process first = clone.start();
        clone.awaitMaven();
        Process second = clone.start();
        try (BufferedReader err = second.errorReader()) {
            assertThat(err.readLine())
                    .isEqualTo("endstate: waiting for another build of this folder (process " + first.pid() + ") ...");
            clone.releaseMaven();
            assertThat(first.waitFor()).isZero();
            assertThat(second.waitFor()).isZero();
        }
        assertThat(clone.builds()).isEqualTo(1);
    }

    @Test
    void a_lock_whose_owner_is_gone_is_taken_over() throws Exception {
        Process gone = clone.start();
        gone.waitFor();
        clone.deleteImage();
        Files.createDirectories(clone.file("app/target/build.lock"));
        Files.writeString(clone.file("app/target/build.lock/pid"), gone.pid() + "\n");
        assertThat(clone.run().err()).doesNotContain("waiting");
        assertThat(clone.builds()).isEqualTo(2);
    }

    @Test
    void told_to_end_while_it_builds_it_ends_maven_too() throws Exception {
        clone.set("FAKE_MAVEN", "waits");
        Process process = clone.start();
        long maven = clone.awaitMaven();
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(ProcessHandle.of(maven)).isEmpty();
        assertThat(clone.file("app/target")).isDirectoryNotContaining(path -> !path.endsWith("build.log"));
    }

    @Test
    void the_newest_suitable_java_is_found_by_its_release_file() throws Exception {
        clone.set("ENDSTATE_JAVA_HOME", "");
        clone.set("HOME", temp.toString());
        clone.set("JAVA_HOME", FakeClone.java(temp.resolve("old"), "17.0.15").toString());
        FakeClone.java(temp.resolve(".jdks/a b"), "901.0.1");
        Path newest = FakeClone.java(temp.resolve(".jdks/newest"), "902-ea");
        FakeClone.java(temp.resolve(".jdks/broken"), "none");
        assertThat(clone.findJdk()).isEqualTo(List.of(newest.toString()));
        Files.delete(newest.resolve("bin/javac"));
        assertThat(clone.findJdk()).isEqualTo(List.of(temp.resolve(".jdks/a b").toString()));
        assertThat(clone.findJdk("--runtime")).isEqualTo(List.of(newest.toString()));
        Path own = FakeClone.java(temp.resolve("own"), "21.0.2");
        clone.set("JAVA_HOME", own.toString());
        assertThat(clone.findJdk()).isEqualTo(List.of(own.toString()));
    }
}
