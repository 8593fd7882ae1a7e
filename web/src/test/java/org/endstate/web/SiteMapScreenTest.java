package org.endstate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.endstate.web.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteMapScreenTest {

    @Test
    void the_map_numbers_the_sites_by_area_and_the_key_beside_it_leads_to_each(@TempDir Path folder) {
        try (Commission commission = new Commission(folder, List.of(Path.of("../missions/iraq-2024")))) {
            Browser observer = commission.person(Role.OBSERVER);
            Document page = observer.page("/en/mission/iraq-2024/requirements");

            assertThat(page.select("svg path.area title").eachText()).contains("Anbar: 1", "Baghdad: 2–3", "Erbil: 4");
            assertThat(page.select(".key li").eachText()).first().asString().isEqualTo("1 Ain al-Asad Anbar");
            assertThat(page.select(".key a").eachAttr("href"))
                    .contains("/en/mission/iraq-2024/requirements/site/joc-element");
            assertThat(page.text()).contains("A site is known by its area and no more exactly");
            assertThat(observer.page("/ar/mission/iraq-2024/requirements")
                            .select("svg path.area title")
                            .eachText())
                    .contains("الأنبار: ١");
        }
    }
}
