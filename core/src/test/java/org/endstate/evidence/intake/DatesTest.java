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
        The mill burned down last night.                     | 2025-08-19 | 2025-08-19
        The mill was closed over the weekend.                | 2025-08-16 | 2025-08-17
        The mill will open at the weekend.                   | 2025-08-23 | 2025-08-24
        The mill shut five weeks ago.                        | 2025-07-16 | 2025-07-16
        The key had come the week before with a note.        | 2025-08-11 | 2025-08-17
        The mill had been shut since Christmas.              | 2024-12-25 | 2024-12-25
        The mill was shut on Easter Monday.                  | 2025-04-21 | 2025-04-21
        The report will be published by Easter.              | 2026-04-05 | 2026-04-05
        Two mills closed in the final week of May.           | 2025-05-25 | 2025-05-31
        Prices fell in the first five months of the year.    | 2025-01-01 | 2025-05-31
        It has run since the beginning of the year.          | 2025-01-01 | 2025-01-01
        The shops will stay closed until Friday.             | 2025-08-22 | 2025-08-22
        The ferry is announced for Monday.                   | 2025-08-25 | 2025-08-25
        The fair will open next Thursday.                    | 2025-08-28 | 2025-08-28
        In July I wrote to them.                             | 2025-07-01 | 2025-07-31
        غادرت السفينة الليلة.                                 | 2025-08-20 | 2025-08-20
        يفتح السوق غد بعد الظهر.                              | 2025-08-21 | 2025-08-21
        رُمم السوق قبل عامين.                                  | 2023-01-01 | 2023-12-31
        زاد الصيد في الربع الثاني من العام.                    | 2025-04-01 | 2025-06-30
        سيفتح السوق مطلع الشهر المقبل.                        | 2025-09-01 | 2025-09-10
        افتتح السوق في 14 جويلية.                             | 2025-07-14 | 2025-07-14
        سيغلق السوق متم دجنبر المقبل.                         | 2025-12-31 | 2025-12-31
        احترق السوق الأحد 17 غشت.                             | 2025-08-17 | 2025-08-17
        اجتمعوا اليوم الأربعاء.                               | 2025-08-20 | 2025-08-20
        اجتمعوا أول أمس.                                      | 2025-08-18 | 2025-08-18
        زاد العدد في النصف الأول من العام الحالي.             | 2025-01-01 | 2025-06-30
        زاد العدد أواخر تموز 2025.                            | 2025-07-21 | 2025-07-31
        سيغادرون نهاية الشهر الجاري.                          | 2025-08-31 | 2025-08-31
        زادت الهجمات منذ تموز/يوليو من العام الماضي.          | 2024-07-01 | 2024-07-31
        وقع الهجوم في ٢٧ كانون الثاني/يناير ٢٠٢٤.            | 2024-01-27 | 2024-01-27
        وقع الهجوم في 5 تموز الماضي.                         | 2025-07-05 | 2025-07-05
        وقع الهجوم يوم الاثنين.                               | 2025-08-18 | 2025-08-18
        وقع الهجوم مساء الإثنين.                              | 2025-08-18 | 2025-08-18
        يفتح الجسر غدًا أمام السيارات.                        | 2025-08-21 | 2025-08-21
        يفتح الجسر الجمعة المقبلة.                            | 2025-08-22 | 2025-08-22
        فتح الجسر قبل يومين.                                  | 2025-08-18 | 2025-08-18
        فتح الجسر قبل ثلاثة أسابيع.                           | 2025-07-30 | 2025-07-30
        فتح الجسر في 2019 ولم يرمم.                           | 2019-01-01 | 2019-12-31
        تنتهي الأشغال قبل نهاية 2027.                         | 2027-12-31 | 2027-12-31
        زاد السير هذا الشهر.                                  | 2025-08-01 | 2025-08-31
        قل السير العام المنصرم.                               | 2024-01-01 | 2024-12-31
        قل السير بعد أيار الماضي.                             | 2025-05-01 | 2025-05-31
        """)
    void a_time_is_resolved_against_the_day_of_publication(String text, LocalDate from, LocalDate to) {
        assertThat(of(text)).singleElement().satisfies(date -> {
            assertThat(date.from()).isEqualTo(from);
            assertThat(date.to()).isEqualTo(to);
        });
    }

    @Test
    void days_are_counted_from_the_day_named_beside_them_and_else_from_the_day_of_the_story() {
        assertThat(of("The fair opened on 2 August. Two days later it rained."))
                .extracting(DateMention::from)
                .containsExactly(LocalDate.of(2025, 8, 2), LocalDate.of(2025, 8, 4));
        assertThat(of("The fair opened on Monday.\nIts rules are of 2011. They are short. A day earlier it rained."))
                .extracting(DateMention::from)
                .endsWith(LocalDate.of(2025, 8, 17));
        assertThat(of("In May the fair was closed; two days later it opened."))
                .extracting(DateMention::from)
                .containsExactly(LocalDate.of(2025, 5, 1));
    }

    @Test
    void what_happens_on_every_such_day_is_no_time() {
        assertThat(of("Every Tuesday and each Friday the market is open.")).isEmpty();
    }

    @Test
    void a_weekday_after_a_week_to_come_lies_in_that_week() {
        assertThat(of("Next week: on Monday the fair opens."))
                .extracting(DateMention::from)
                .endsWith(LocalDate.of(2025, 8, 25));
    }

    @Test
    void a_day_that_its_month_lacks_is_one_of_the_month_before() {
        assertThat(Dates.find("He was paid until the 31st.", LocalDate.of(2025, 6, 20)))
                .extracting(DateMention::from)
                .containsExactly(LocalDate.of(2025, 5, 31));
    }

    @Test
    void the_months_of_a_pair_joined_by_and_are_two_times() {
        assertThat(of("أغلقوا السوق بين أيار وتموز."))
                .extracting(DateMention::from)
                .containsExactly(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 7, 1));
    }

    @Test
    void a_day_of_the_month_takes_the_month_spoken_of() {
        assertThat(of("Will it open on 1 October? Ask me on the 3rd."))
                .extracting(DateMention::from)
                .endsWith(LocalDate.of(2025, 10, 3));
        assertThat(of("One bus came, on the 29th."))
                .extracting(DateMention::from)
                .containsExactly(LocalDate.of(2025, 7, 29));
        assertThat(of("They pay on the first of November."))
                .extracting(DateMention::from)
                .containsExactly(LocalDate.of(2025, 11, 1));
    }

    @Test
    void a_distance_from_something_else_than_the_day_of_publication_is_no_time() {
        assertThat(of("غادرت القافلة قبل أربعة أيام من الموعد.")).isEmpty();
        assertThat(of("كان ذلك منذ اليوم الأول.")).isEmpty();
    }

    @Test
    void a_day_earlier_counts_from_the_time_named_before() {
        assertThat(of("They met on 5 August. A day earlier a rocket fell."))
                .extracting(DateMention::from)
                .containsExactly(LocalDate.of(2025, 8, 5), LocalDate.of(2025, 8, 4));
    }
}
