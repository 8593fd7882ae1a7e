package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication is Wednesday, 12 March 2025. */
class DateFormsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 12);

    private static String days(String text) {
        return Dates.find(text, PUBLISHED).stream()
                .map(date -> date.from().equals(date.to()) ? date.from().toString() : date.from() + ".." + date.to())
                .reduce((one, other) -> one + "; " + other)
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        The force left a fortnight ago.                                    | 2025-02-26
        The mission will close by year's end.                              | 2025-12-31
        The mission will close by the year's end.                          | 2025-12-31
        The mission is to close at year-end.                               | 2025-12-31
        The last plane leaves early next month.                            | 2025-04-01..2025-04-10
        The battalion goes home in the middle of next month.               | 2025-04-11..2025-04-20
        The battalion goes home at the end of next week.                   | 2025-03-23
        The battalion goes home at the end of the week.                    | 2025-03-16
        The treaty was signed on September the third.                      | 2024-09-03
        The paper is dated 12.02.2025.                                     | 2025-02-12
        The force arrived on 1 February; the next morning it was attacked. | 2025-02-01; 2025-02-02
        The force arrived on 1 February, and the same day it was attacked. | 2025-02-01; 2025-02-01
        He came on the Sunday before last.                                 | 2025-03-02
        The talks broke down the week before last.                         | 2025-02-24..2025-03-02
        On Monday last week the talks broke down.                          | 2025-03-03
        They will meet on Thursday of next week.                           | 2025-03-20
        They will meet on Friday week.                                     | 2025-03-21
        Friday's meeting will decide it.                                   | 2025-03-14
        A funeral takes place on Saturday.                                 | 2025-03-15
        Parliament votes on the bill on Thursday.                          | 2025-03-13
        The minister visits the camp on Friday.                            | 2025-03-14
        The council approved the end of the mission in December.           | 2024-12-01..2024-12-31
        We keep what was allowed, as of April 30th, with the work under way, we will have less. | 2025-04-30
        It agreed to shrink by the Dec. 31 deadline.                       | 2025-12-31
        It follows a resolution mandating the withdrawal of all by 31 December. | 2025-12-31
        The court hands down its ruling on Monday.                         | 2025-03-17
        The deadline falls on Sunday.                                      | 2025-03-16
        See you on Monday.                                                 | 2025-03-17
        The handover has been put off to 15 May.                           | 2025-05-15
        The handover was postponed until September.                        | 2025-09-01..2025-09-30
        The minister delayed the handover to 30 October.                   | 2025-10-30
        The Council extended the mandate to August.                        | 2025-08-01..2025-08-31
        The date has been brought forward from 1 July to 1 June.           | 2025-07-01; 2025-06-01
        The base was open until June.                                      | 2024-06-01..2024-06-30
        It was two weeks earlier than planned.                              | none
        The plan was two years later than promised.                         | none
        In Q3 2024 the figure fell.                                        | 2024-07-01..2024-09-30
        From January to June last year there were 30 attacks.              | 2024-01-01..2024-01-31; 2024-06-01..2024-06-30
        Since the start of the month three have been killed.               | 2025-03-01
        At the beginning of this week the talks failed.                    | 2025-03-10
        Until 1 April the camp belongs to the mission.                     | 2025-04-01
        From Monday the camp belongs to the army.                          | 2025-03-17
        Starting Monday, patrols will be halved.                           | 2025-03-17
        Since Monday patrols have been halved.                             | 2025-03-10
        The new rules apply from Thursday.                                 | 2025-03-13
        March was the worst month.                                         | 2025-03-01..2025-03-31
        Last March was the worst month.                                    | 2024-03-01..2024-03-31
        May will be quiet.                                                 | 2025-05-01..2025-05-31
        The January agreement set a date.                                  | 2025-01-01..2025-01-31
        A Monday deadline passed without news.                             | 2025-03-10
        It will run from Monday to Thursday.                               | 2025-03-17; 2025-03-20
        On the 5th of next month the base will shut.                       | 2025-04-05
        A decade ago the town was calm.                                    | 2015-01-01..2015-12-31
        The committee reports by the middle of May.                        | 2025-05-11..2025-05-20
        The New Year began with shelling.                                  | 2025-01-01
        In the week of 3 March the army moved.                             | 2025-03-03..2025-03-09
        In the second half of April the army will move.                    | 2025-04-16..2025-04-30
        Its next meeting is on 4 April.                                    | 2025-04-04
        The force will leave between June and December.                    | 2025-06-01..2025-06-30; 2025-12-01..2025-12-31
        The count ran between October 2023 and early February.             | 2023-10-01..2023-10-31; 2024-02-01..2024-02-10
        The council gives it four months, until July 30, to go.            | 2025-07-30
        It may send soldiers home unless donors pay by 31 March.           | 2025-03-31
        A service will be held at 10.30am on Sunday.                       | 2025-03-16
        There were 17 in January, against 41 in the same month of 2024.    | 2025-01-01..2025-01-31; 2024-01-01..2024-01-31
        Fifty years ago today the first of them came.                      | 1975-03-12
        By Thursday you won't know we were here.                           | 2025-03-13
        The next week they bought two.                                     | none
        It rose from 1 January to 9 March, up from the same period a year earlier. | 2025-01-01; 2025-03-09; 2024-01-01..2024-03-09
        No lessons would be held before the new year.                      | 2026-01-01
        """)
    void a_form_of_time_is_read_as_news_means_it(String text, String expected) {
        assertThat(days(text)).isEqualTo(expected);
    }

    @Test
    void the_entries_of_a_diary_follow_each_other_and_times_in_them_count_from_their_day() {
        assertThat(
                        days(
                                "Recorded from 24 to 28 February.\n\nTuesday. It rained.\n\nFriday. It rained as it had yesterday."))
                .isEqualTo("2025-02-24..2025-02-28; 2025-02-25; 2025-02-28; 2025-02-27");
        assertThat(days("Friday. It rained.\n\nMonday. It rained.")).isEqualTo("2025-03-07; 2025-03-10");
    }

    @Test
    void the_weekdays_of_a_report_lie_in_the_days_that_its_head_says_it_covers() {
        assertThat(days("Period covered: 3 to 9 March 2025\n\nOn Monday two bridges were closed. They open on Friday."))
                .isEqualTo("2025-03-03..2025-03-09; 2025-03-03; 2025-03-14");
    }

    @Test
    void a_month_in_capitals_is_one_too() {
        assertThat(days("LAST BRIDGE TO CLOSE IN JULY")).isEqualTo("2025-07-01..2025-07-31");
    }
}
