package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication is Wednesday, 20 August 2025. */
class DatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 8, 20);

    private static List<DateMention> of(String text) {
        return Dates.find(text, PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The convoy left on Monday.                           | 2025-08-18 | 2025-08-18
        The convoy will leave on Monday.                     | 2025-08-25 | 2025-08-25
        They met last week.                                  | 2025-08-11 | 2025-08-17
        They met last month.                                 | 2025-07-01 | 2025-07-31
        It happened in late January.                         | 2025-01-21 | 2025-01-31
        It ends by the end of September 2025.                | 2025-09-30 | 2025-09-30
        Attacks rose in the first half of 2025.              | 2025-01-01 | 2025-06-30
        Attacks have gone on since October 7.                | 2024-10-07 | 2024-10-07
        Troops must leave by 30 September.                   | 2025-09-30 | 2025-09-30
        They talked on 7-8 August 2023.                      | 2023-08-07 | 2023-08-08
        It was built in 2009.                                | 2009-01-01 | 2009-12-31
        The base was hit three days ago.                     | 2025-08-17 | 2025-08-17
        The base was hit on Aug. 3, 2025.                    | 2025-08-03 | 2025-08-03
        They signed yesterday.                               | 2025-08-19 | 2025-08-19
        It was announced today, Wednesday, by decree.        | 2025-08-20 | 2025-08-20
        They agreed to meet again in November.               | 2025-11-01 | 2025-11-30
        The sites will be received before September 15.      | 2025-09-15 | 2025-09-15
        It has stood since January of last year.             | 2024-01-01 | 2024-01-31
        Both agreed on this last August.                     | 2024-08-01 | 2024-08-31
        اجتمعوا اليوم الأربعاء.                               | 2025-08-20 | 2025-08-20
        اجتمعوا أول أمس.                                      | 2025-08-18 | 2025-08-18
        زاد العدد في النصف الأول من العام الحالي.             | 2025-01-01 | 2025-06-30
        زاد العدد أواخر تموز 2025.                            | 2025-07-21 | 2025-07-31
        سيغادرون نهاية الشهر الجاري.                          | 2025-08-31 | 2025-08-31
        زادت الهجمات منذ تموز/يوليو من العام الماضي.          | 2024-07-01 | 2024-07-31
        وقع الهجوم في ٢٧ كانون الثاني/يناير ٢٠٢٤.            | 2024-01-27 | 2024-01-27
        وقع الهجوم في 5 تموز الماضي.                         | 2025-07-05 | 2025-07-05
        وقع الهجوم يوم الاثنين.                               | 2025-08-18 | 2025-08-18
        """)
    void a_time_is_resolved_against_the_day_of_publication(String text, LocalDate from, LocalDate to) {
        assertThat(of(text)).singleElement().satisfies(date -> {
            assertThat(date.from()).isEqualTo(from);
            assertThat(date.to()).isEqualTo(to);
        });
    }

    @Test
    void a_day_earlier_counts_from_the_time_named_before() {
        assertThat(of("They met on 5 August. A day earlier a rocket fell."))
                .extracting(DateMention::from)
                .containsExactly(LocalDate.of(2025, 8, 5), LocalDate.of(2025, 8, 4));
    }
}
