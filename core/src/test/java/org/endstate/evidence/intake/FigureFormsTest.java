package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormsTest {

    private static String figures(String text) {
        return Figures.find(text, Dates.find(text, LocalDate.of(2025, 3, 12))).stream()
                .map(figure -> number(figure.value()) + " " + figure.unit())
                .reduce((one, other) -> one + "; " + other)
                .orElse("none");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "" + (long) value : String.format(Locale.ROOT, "%.3f", value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        The mission cut its troops to 1,000.                                                                                    | 1000 troops
        The number of observation posts fell from 72 in 2004 to 21.                                                             | 72 posts; 21 posts
        British troop numbers will fall from 7,900 to 5,200.                                                                    | 7900 troops; 5200 troops
        Incidents rose from 22 to 29.                                                                                           | 22 incidents; 29 incidents
        The force was cut from 2,300 to about 1,200 troops.                                                                     | 2300 troops; 1200 troops
        We sold 200 loaves a day to the six women; last week we sold 30.                                                        | 200 loaves; 6 women; 30 loaves
        How many interpreters lost their jobs? It was 311.                                                                      | 311 interpreters
        Arrests: 412 in a year.                                                                                                 | 412 arrests
        The police will be 115 to start with.                                                                                   | 115 police
        One bread oven was left.                                                                                                | 1 oven
        A lorry driver and one UN official spoke.                                                                               | 1 official
        Two logistics sites were shut.                                                                                          | 2 sites
        More than 160 rocket and drone attacks hit it.                                                                          | 160 attacks
        A hundred and sixty rocket and drone attacks hit it.                                                                    | 160 attacks
        Four of Helmand's bases were shut.                                                                                      | 4 bases
        3,700 Iraqis worked there.                                                                                              | 3700 Iraqis
        Two Marines died.                                                                                                       | 2 Marines
        The camp lies some 35km from the sea.                                                                                   | 35 km
        It lasted six and a half years.                                                                                         | 6.500 years
        "I am 58. Nobody hires a woman of 58."                                                                                  | 58 years; 58 years
        A mother of four spoke.                                                                                                 | 4 children
        Those over sixty remember it.                                                                                           | 60 years
        Half the family left for half a century.                                                                                | 0.500 family; 0.500 century
        Crime in the district had fallen by nearly a third since 2013.                                                          | 0.333 crime
        It spent three quarters of its road budget.                                                                             | 0.750 budget
        It paid one third of the total.                                                                                         | 0.333 total
        It had 5,100 troops in the region. Roughly half were in Mali.                                                           | 5100 troops; 0.500 troops
        It did 1,640 patrols, of which just over a third were at night.                                                         | 1640 patrols; 0.333 patrols
        Of the 18,000 soldiers between a fifth and a quarter do not exist.                                                      | 18000 soldiers; 0.225 soldiers
        The six-month tour of the 27 Battery ended.                                                                             | 6 month
        In phase three it left.                                                                                                 | none
        The 900-strong Kenyan battalion leaves soon.                                                                            | 900 battalion
        Some 700 people fled. Three out of four were children.                                                                  | 700 people; 0.750 people
        It counted 212 killings. A quarter of the victims were under 18.                                                        | 212 killings; 0.250 victims; 18 years
        It is a 13-storey building.                                                                                             | 13 storey
        14:30 GMT: Two trucks left.                                                                                             | 2 trucks
        At least 12 people were killed and 30 wounded.                                                                          | 12 people; 30 people
        Twelve were killed, among them three children.                                                                          | 3 children
        The toll rose to 14 dead.                                                                                               | 14 dead
        A 12-to-3 vote ended it.                                                                                                | none
        The Council voted 14-0 to end it.                                                                                       | none
        It weighs 3.5 tonnes and costs $2.3bn.                                                                                  | 3.500 tonnes; 2300000000 USD
        It cost 40 million CFA francs.                                                                                          | 40000000 francs
        It cost 1.2m Kenyan shillings.                                                                                          | 1200000 shillings
        It cost €12m a year.                                                                                                    | 12000000 EUR
        It cost 12 million euros.                                                                                               | 12000000 EUR
        It cost 1.1 million Iraqi dinars.                                                                                       | 1100000 dinars
        It grew by 3 percentage points to 17%.                                                                                  | 3 percent; 17 percent
        He is a 52-year-old baker.                                                                                              | 52 year
        The 52-year-old said so.                                                                                                | 52 year
        Goran, 52, said so.                                                                                                     | 52 years
        He was 19 when he left.                                                                                                 | 19 years
        The three remaining bases and the last two will close.                                                                  | 3 bases; 2 bases
        All nine were closed.                                                                                                   | none
        They held 9 of the 14 bases.                                                                                            | 9 bases; 14 bases
        Nine out of ten shops were shut.                                                                                        | 0.900 shops
        A dozen villagers and two dozen soldiers waited.                                                                        | 12 villagers; 24 soldiers
        Hundreds of people and dozens of cars waited.                                                                           | none
        Tens of thousands fled.                                                                                                 | none
        A thousand people waited for a hundred days.                                                                            | 1000 people; 100 days
        It took three to four weeks.                                                                                            | 3.500 weeks
        Between 300 and 400 people came.                                                                                        | 350 people
        Some 200-300 people came.                                                                                               | 250 people
        It lasted from 9 to 12 hours.                                                                                           | 10.500 hours
        He drove 120 miles an hour.                                                                                             | 120 miles
        The 2,500 US troops are there.                                                                                          | 2500 troops
        It gave 15 armored cars, two generators and a bus.                                                                      | 15 cars; 2 generators
        The 14-member committee met.                                                                                            | 14 member
        The 15-member Security Council met.                                                                                     | 15 member
        A two-thirds majority is needed.                                                                                        | none
        Two-thirds of the members voted.                                                                                        | 0.667 members
        He served two terms.                                                                                                    | 2 terms
        It has 1.5 million inhabitants.                                                                                         | 1500000 inhabitants
        Fewer than one in five came back.                                                                                       | none
        The mission lost 311 men, 176 of them in attacks.                                                                       | 311 men; 176 men
        Only 40 per cent of the 600 posts are filled.                                                                           | 40 percent; 600 posts
        It needs $40 million, of which $12 million has come.                                                                    | 40000000 USD; 12000000 USD
        Its 3,000-odd troops left.                                                                                              | 3000 troops
        There were seven: three in Gao and four in Kidal.                                                                       | none
        As of last Friday 2,160 of its 3,600 personnel had left.                                                                | 2160 personnel; 3600 personnel
        It watched for four and a half years.                                                                                   | 4.500 years
        More than half the cost was raised.                                                                                     | 0.500 cost
        We built the patrol bases. This time we gave back eleven of them.                                                       | 11 bases
        It is 64 per cent done. On Tuesday it was 61.                                                                           | 64 percent; 61 percent
        It was meant to take three months. It took seven.                                                                       | 3 months; 7 months
        The figure for American forces is 2,500.                                                                                | 2500 forces
        More than 160 attacks hit it and killed three soldiers. Since then there have been twelve. Two of them came last month. | 160 attacks; 3 soldiers; 12 attacks; 2 attacks
        It sent 2,000 soldiers home./What next? Another 3,000 are due to go.                                                  | 2000 soldiers; 3000 soldiers
        It had 4,000 troops in 14 sites, down from 20,000 in 2011.                                                              | 4000 troops; 14 sites; 20000 troops
        It owed 6.7 million euros. "It is nearer two million," she said.                                                        | 6700000 EUR; 2000000 EUR
        They were cut by two. Two came back.                                                                                    | none
        She chairs a town of 8,000.                                                                                             | 8000 people
        One of them is 17. Her son is 34.                                                                                       | 17 years; 34 years
        It paid 84 million euros, of which the capital paid barely a fifth.                                                     | 84000000 EUR; 0.200 EUR
        By May half of its 46 villages were empty.                                                                              | 0.500 villages; 46 villages
        The half-hour ceremony ended.                                                                                           | 0.500 hour
        It sent 700 soldiers. The battalion, 560 strong, is due home.                                                           | 700 soldiers; 560 soldiers
        It keeps 860 military and 69 police personnel.                                                                          | 860 personnel; 69 personnel
        It logged 40 violations. About two in three concerned the fence.                                                          | 40 violations; 0.667 violations
        Two out of every five prefabricated huts are gone.                                                                      | 0.400 huts
        It covers one-third of the annual cost of the force.                                                                    | 0.333 cost
        Asked about attacks on convoys, she said there had been nine.                                                           | 9 attacks
        The number of officers rose from fewer than 4,000 to 15,400.                                                            | 4000 officers; 15400 officers
        Of the 15,800 staff, a little under half have gone.                                                                     | 15800 staff; 0.500 staff
        Shelling along the river has fallen by four-fifths since 2019.                                                          | 0.800 shelling
        It has 3,900 troops from 28 countries. In 1999 it had 50,000.                                                           | 3900 troops; 28 countries; 50000 troops
        Unemployment of 27 percent could climb above 30.                                                                        | 27 percent; 30 percent
        She left in '96 with her husband.                                                                                       | none
        Her son Cian (23) serves there.                                                                                         | 23 years
        The post stood 200m away.                                                                                               | 200 m
        Between four and five million sacks lay there.                                                                          | 4500000 sacks
        It costs Kenya 210 million shillings.                                                                                   | 210000000 shillings
        It took about 120 of the country's 421 district centres.                                                                | 120 centres; 421 centres
        It handed over six bases.                                                                                               | 6 bases
        It withdrew 3 000 ATMIS troops.                                                                                         | 3000 troops
        It passed by a vote of 12 to none.                                                                                      | 12 votes
        """)
    void a_figure_counts_the_noun_that_is_written_or_understood(String text, String expected) {
        assertThat(figures(text.replace("/", "\n"))).isEqualTo(expected);
    }

    @Test
    void a_range_keeps_its_ends_where_nothing_changed_from_one_to_the_other() {
        assertThat(Figures.find("They waited from 9 to 12 hours.", List.of()))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.low()).hasValue(9.0);
                    assertThat(figure.high()).hasValue(12.0);
                });
    }
}
