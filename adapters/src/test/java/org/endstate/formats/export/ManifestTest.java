package org.endstate.formats.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ManifestTest {

    /** The hashes of no bytes and of "abc", as sha256sum prints them; the second is also in FIPS 180-2, appendix B. */
    @Test
    void lines_are_in_the_form_of_sha256sum_and_in_the_order_of_paths() {
        SortedMap<String, byte[]> files = new TreeMap<>(Comparator.reverseOrder());
        files.put("tables/a.csv", "abc".getBytes(StandardCharsets.UTF_8));
        files.put("report.html", new byte[0]);
        assertThat(Manifest.lines(files))
                .containsExactly(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  report.html",
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  tables/a.csv");
    }

    @Test
    void a_path_that_leads_out_of_the_folder_is_refused() {
        for (String path : new String[] {"/etc/passwd", "../x", "a/../../x", "a\nb", "a\\b", " "}) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            files.put(path, new byte[0]);
            assertThatThrownBy(() -> Manifest.lines(files)).as(path).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
