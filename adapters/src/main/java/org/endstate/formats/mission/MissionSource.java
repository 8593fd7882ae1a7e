package org.endstate.formats.mission;

import java.util.List;

/** Where the files of a mission come from: a folder on disk, or memory. */
interface MissionSource {

    /** The most bytes one file may have. */
    long LARGEST = 64L << 20;

    /** What lies under a path. */
    sealed interface Found {

        /** A file. */
        final class Content implements Found {
            private final byte[] bytes;

            Content(byte[] bytes) {
                this.bytes = bytes.clone();
            }

            byte[] bytes() {
                return bytes.clone();
            }
        }

        /** Nothing. */
        record Absent() implements Found {}

        /** Something that cannot be used, and why. */
        record Unusable(String why, String expected) implements Found {}
    }

    /** What lies under a path relative to the folder, with forward slashes. */
    Found open(String path);

    /** Names of the files directly in this sub-folder, sorted; none if there is no such folder. */
    List<String> list(String folder);

    /** What is wrong with the folder itself; empty if nothing. */
    String fault();

    /** The path as the user would name it; of the folder itself for the empty path. */
    String shown(String path);
}
