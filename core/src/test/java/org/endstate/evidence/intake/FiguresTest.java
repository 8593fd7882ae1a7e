package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private static List<ReportedFigure> of(String text) {
        return Figures.find(text, Dates.find(text, LocalDate.of(2025, 8, 20)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        about 2,500 foreign troops remain        | 2500      |     |     | troops
        more than 150 attacks were counted       | 150       | 150 |     | attacks
        between 250 and 350 advisers stay        | 300       | 250 | 350 | advisers
        it cost $3 million last time             | 3000000   |     |     | USD
        60 per cent of the trucks left           | 60        |     |     | percent
        twenty-five soldiers were wounded        | 25        |     |     | soldiers
        a dozen bases will close                 | 12        |     |     | bases
        1.2 million litres of fuel               | 1200000   |     |     | litres
        two-thirds of the equipment has left     | 0.6666667 |     |     | equipment
        up to 40 vehicles crossed                | 40        |     | 40  | vehicles
        some 2,500 U.S. troops remain            | 2500      |     |     | troops
        eight more banks were barred             | 8         |     |     | banks
        200 or so advisers would stay            | 200       |     |     | advisers
        it has cost $1.8 trillion so far         | 1.8e12    |     |     | USD
        115 police officers were promised        | 115       |     |     | officers
        one in four bakers owns a mill           | 0.25      |     |     | bakers
        nine out of every ten of the wells       | 0.9       |     |     | wells
        nearly one baker in five has left        | 0.2       |     |     | baker
        perhaps forty bakers came                | 40        |     |     | bakers
        a 55-berth harbour                       | 55        |     |     | berth
        a 12,000-litre tank                      | 12000     |     |     | litre
        AUDIT FINDS 1,200 SACKS GONE             | 1200      |     |     | SACKS
        they were followed by 60 Austrians       | 60        |     |     | Austrians
        two bus drivers were late                | 2         |     |     | drivers
        a grant of £7m for the mill              | 7000000   |     |     | £
        Miller is nineteen.                      | 19        |     |     | years
        تسلمت ثلاثة عشر موقعا                    | 13        |     |     | موقعا
        و١٫٢ مليون لتر من الوقود                 | 1200000   |     |     | لتر
        قتل ٢٥٠٠ جندي                            | 2500      |     |     | جندي
        نحو 60 في المئة                          | 60        |     |     | بالمئة
        """)
    void a_number_is_read_with_its_unit_and_bounds(String text, double value, Double low, Double high, String unit) {
        assertThat(of(text)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isCloseTo(value, org.assertj.core.data.Offset.offset(1e-6));
            assertThat(figure.low().orElse(null)).isEqualTo(low);
            assertThat(figure.high().orElse(null)).isEqualTo(high);
            assertThat(figure.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "under Resolution 2690 of the council",
                "the road called Highway 1 is closed",
                "the 82nd division left",
                "an MQ-9 was seen",
                "they met on 27 January 2024",
                "it began at 10:30 and ended"
            })
    void a_number_that_names_something_is_no_figure(String text) {
        assertThat(of(text)).isEmpty();
    }

    @Test
    void a_part_of_them_counts_what_the_figure_before_counts() {
        assertThat(of("The guild has 40 looms, a quarter of them new. Half of them stand idle."))
                .extracting(figure -> figure.value() + " " + figure.unit())
                .containsExactly("40.0 looms", "0.25 looms", "0.5 looms");
    }

    @Test
    void a_part_of_it_counts_what_the_figure_before_counts() {
        assertThat(of("The guild has $40 million, about a tenth of it in gold."))
                .extracting(figure -> figure.value() + " " + figure.unit())
                .containsExactly("4.0E7 USD", "0.1 USD");
    }

    @Test
    void a_number_out_of_another_and_the_other_are_two_figures() {
        assertThat(of("Three of seven mills are shut."))
                .extracting(figure -> figure.value() + " " + figure.unit())
                .containsExactly("3.0 mills", "7.0 mills");
    }

    @Test
    void a_verb_after_a_number_is_no_unit() {
        assertThat(of("The guild wants 20 ovens. Nine stand already. The one explains the other."))
                .extracting(figure -> figure.value() + " " + figure.unit())
                .containsExactly("20.0 ovens", "9.0 ovens");
    }

    @Test
    void an_age_is_read_and_a_year_in_brackets_after_a_number_is_none() {
        assertThat(of("Falk is 63. She had nine bells."))
                .extracting(ReportedFigure::value)
                .containsExactly(63.0, 9.0);
        assertThat(of("Three mills closed under Act 2628 (2022) of the valley."))
                .extracting(ReportedFigure::value)
                .containsExactly(3.0);
    }

    @Test
    void a_sum_is_no_unit_for_the_next_sentence() {
        assertThat(of("It cost $40. The song plays on 91.5 tonight.")).hasSize(1);
    }

    @Test
    void a_figure_shows_where_it_stands() {
        String text = "He said about 2,500 troops stay.";
        assertThat(of(text).getFirst().span().of(text)).isEqualTo("about 2,500 troops");
    }
}
