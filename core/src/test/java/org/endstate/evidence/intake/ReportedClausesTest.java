package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms in which news reports what somebody said; the sentences were written for these tests. */
class ReportedClausesTest {

    private static String of(String text) {
        return Quotations.find(text).stream()
                .map(quotation ->
                        quotation.speaker().shown() + ": " + quotation.span().of(text))
                .collect(Collectors.joining(" / "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A climb that porters say takes ten hours was cancelled.                | porters: takes ten hours was cancelled
        The plan, which the guild says is final, leaves open who pays.         | guild: is final
        The guild, which for five years denied that its boats leaked, gave in. | guild: its boats leaked
        The porter, who said the path had been cut, asked not to be named.     | porter: the path had been cut
        She thanked the doctor, who replied that it was nothing.               | doctor: it was nothing
        """)
    void speech_in_a_relative_clause_ends_with_it(String text, String said) {
        assertThat(of(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'The pier will stay shut, the harbour master said Thursday, the latest blow to the ferry.' | harbour master: The pier will stay shut
        'The rest, said the baker, was sold in May.'                        | baker: The rest / baker: was sold in May
        'None, the baker noted, came back.'                                 | baker: None / baker: came back
        'Back then, the baker recalled, the ovens burned wood.'             | baker: the ovens burned wood
        'The pier, the baker told a meeting at the town hall, is a plank.'   | baker: The pier / baker: is a plank
        'The guild voted to shut the pier, pilots said, after weeks of talks.' | pilots: The guild voted to shut the pier
        'In practice, says Ida Falk, who sails at night, it is “whoever has fuel”.' | Ida Falk: it is “whoever has fuel”
        'When the paper asked for it, a clerk promised an answer within a week.' | ''
        'There had been nine on the last boat, the pilot recalled: a cook and eight boys.' | pilot: There had been nine on the last boat
        'Boats are leaving, the guild head, Ida Falk claimed.'                | Ida Falk: Boats are leaving
        'The clerk called on them to “expel the cooks” so that they rest, the state-run guild reported.' | state-run guild: The clerk called on them to “expel the cooks” so that they rest
        'On the new maps, the pilot went on, half the routes end in the sea.' | pilot: half the routes end in the sea
        'In a reply on its website, the guild promised an inquiry.'         | ''
        'Boats were promised in May, the baker complained afterwards, and still they had none.' | baker: Boats were promised in May / baker: still they had none
        'The clerk said the pier would open, though the ferry has been sold.' | clerk: the pier would open
        'The first boat of the new line has come home, a harbour pilot said here on Thursday.' | harbour pilot: The first boat of the new line has come home
        'Last week, the guild on Friday announced steps to mend the pier, following a storm condemned by nobody.' | ''
        'The guild announced the sale of nine boats as part of a reform of its fleet moored in the bay.' | ''
        'The guild, which has maintained a presence on the pier for nine years, took over in May.' | ''
        'The pilot said that Ida Falk, the head of the guild, reported that nine boats had sunk.' | pilot: Ida Falk, the head of the guild, reported that nine boats had sunk
        'The letter cites advice from the harbour master Ida Falk who said the pier would hold.' | Ida Falk: the pier would hold
        'The pilot told a press conference in the old harbour they would mend the pier.' | pilot: they would mend the pier
        'The pilot added yesterday that there is “a need to look at the pier and at all that stands on it before the winter.”' | pilot: there is “a need to look at the pier and at all that stands on it before the winter.”
        'The baker pledged continued support and patience.'                  | ''
        'In practice, says the baker, that means waiting.'                  | baker: that means waiting
        'Nine boats have sunk, the harbour office said in a report released on Tuesday.' | harbour office: Nine boats have sunk
        'It sold nine boats, or half of them, its clerk, Lena Orth, said on Wednesday.' | Lena Orth: It sold nine boats, or half of them
        'First boats handed over, says harbour office'                      | harbour office: First boats handed over
        """)
    void a_speaker_inside_or_after_the_words_said_parts_them(String text, String said) {
        assertThat(of(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The guild has nine boats, according to the clerk, and wants ten.    | clerk: The guild has nine boats
        Nine boats have sunk, according to two pilots and a diver.          | two pilots and a diver: Nine boats have sunk
        The clerk was firm. In her words, “the pier stays shut until May”.  | clerk: the pier stays shut until May
        According to its deputy chairman, a third of the pier has sunk.     | deputy chairman: a third of the pier has sunk
        According to the note, a copy of which was given to us, four boats have sunk. | note: four boats have sunk
        Everybody pays according to their means and the clerk counts.       | ''
        By Friday noon, according to the clerk, nine pilots had asked for a boat. | clerk: nine pilots had asked for a boat
        Nine boats have sunk, according to the clerk; more than half were new. | clerk: Nine boats have sunk
        """)
    void a_phrase_names_its_speakers_and_ends_with_them(String text, String said) {
        assertThat(of(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The clerk denied that the guild had asked for a loan, and said the ledger was lost. | clerk: the guild had asked for a loan / clerk: the ledger was lost
        The list, printed on Monday, found that nine boats had sunk.        | list: nine boats had sunk
        The pilot, by contrast, said the sea was calm.                      | pilot: the sea was calm
        Pilots claim that the sea is calm.                                  | Pilots: the sea is calm
        The guild denies stories going around the port that a boat has sunk. | ''
        The guild denies reports circulating in the port that a boat has sunk. | guild: a boat has sunk
        The clerk regretted that nobody had come.                           | clerk: nobody had come
        The pilot — who had led the guild for years — said the sea was calm. | pilot: the sea was calm
        The pilot, who visited the pier in March, has said the sea was calm. | pilot: the sea was calm
        Downing Street said the pier was safe.                              | Downing Street: the pier was safe
        In an open letter, 40 pilots wrote that the pier was rotten.        | 40 pilots: the pier was rotten
        Two of them said afterwards that the mood had been sober.           | Two of them: the mood had been sober
        Pilots have said publicly they want a pier.                         | Pilots: they want a pier
        Earlier this month the guild warned, in a letter read out to pilots, that the pier was rotten. | guild: the pier was rotten
        Ida Falk highlighted that the pier was rotten.                      | Ida Falk: the pier was rotten
        Ida Falk wrote: “Show us the pier”.                                 | Ida Falk: Show us the pier
        “So long,” said Spc. John Dale, as he and nine others left.         | John Dale: So long
        The list notes that, the pier continues to be a threat.             | list: the pier continues to be a threat
        “We sank,” said Cdre. Anders Holm as he left the pier.              | Anders Holm: We sank
        “We saw it, and it ran away,” the divers cheered.                   | divers: We saw it, and it ran away
        Clerks left the hall, one of whom said he was cold.                 | ''
        Daud Mwaka of Upper Coast said the pier was safe.                   | Daud Mwaka: the pier was safe
        The Foreign Ministry handed him a note in which it said the boats had gone. | Foreign Ministry: the boats had gone
        Men in grey coats continue to mend nets at the pier, the head cook, who lives in the hall, said by phone. | head cook: Men in grey coats continue to mend nets at the pier
        It has nine boats, and the guild’s own study, dated 2019, found that two had sunk. | guild’s own study: two had sunk
        We went to Sund, where pilots have asked that one boat be kept. | pilots: one boat be kept
        “Nobody asked me,” said a baker whose land adjoins the pier.        | baker whose land adjoins the pier: Nobody asked me
        A baker whose land adjoins the pier said nobody had asked.          | baker whose land adjoins the pier: nobody had asked
        He told divers the pier was shut and promised that it would open.   | ''
        The clerk told divers the pier was shut.                            | clerk: the pier was shut
        The clerk told a meeting, according to minutes seen by us, that the pier was shut. | clerk: the pier was shut
        The diver who posted the claim did not answer.                      | ''
        The diver, who asked that his surname not be used, left.            | ''
        The guild said the pier was shut, added that a boat had sunk and warned that nine would. | guild: the pier was shut / guild: a boat had sunk / guild: nine would
        Although the guild says the pier is safe, pilots doubt it.          | guild: the pier is safe
        If the pier is safe, as the guild says, the boats can sail.         | ''
        A month ago the guild said the pier was safe.                       | guild: the pier was safe
        The guild estimates the cost of the pier at nine crowns.            | ''
        The president told nobody his plans.                                | ''
        Britain withdrew its boats and Germany said it would follow.        | Germany: it would follow
        A study published last week by the guild found that nine boats had sunk. | study: nine boats had sunk
        The clerk maintains the opposite.                                   | ''
        “It is over,” said Col. (ret.) Hassan Moor, a pilot.                | Hassan Moor: It is over
        The clerk told a different story: the pilots had left.              | ''
        The number of mooring posts had come down from nine to two, the clerk added. | clerk: The number of mooring posts had come down from nine to two
        """)
    void a_verb_has_the_subject_of_its_own_clause(String text, String said) {
        assertThat(of(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        “I took the boat,” a boy who gave his name as Timo told the clerk.                          | Timo: I took the boat
        A pilot at the pier, who gave only his first name, Elias, said the sea was calm.            | Elias: the sea was calm
        “We need them,” said a diver who asked to be identified only as Omar.                       | Omar: We need them
        The wali of the coast visited the pier. He assured the pilots that a boat would come.       | wali of the coast: a boat would come
        Ida Falk said the sea was calm. The mission declined to comment. It confirmed that a boat was lost. | Ida Falk: the sea was calm / mission: a boat was lost
        Ida Falk said the sea was calm. Inflation is close to 20 percent. She said prices would rise. | Ida Falk: the sea was calm / Ida Falk: prices would rise
        “We wait,” said the man burning nets. Nets are dear. “We wait all day,” he said.            | man burning nets: We wait / man burning nets: We wait all day
        Ida Falk, whose son Mark was lost at sea, stood by. She said the pier was closed.           | Ida Falk: the pier was closed
        “I sold it in May,” said one, a baker of 23.                                               | baker of 23: I sold it in May
        Amal Moor, 51, sells nets at the pier. She began when the first boats came. “They sank,” she says. | Amal Moor: They sank
        The mission, known as Marena, said the sea was calm. The mission has a boat, it said.       | Marena: the sea was calm / Marena: The mission has a boat
        A colonel, who did not want to be named because he is not allowed to speak, smiled. “From noon,” he repeated. | colonel: From noon
        Lena Orth fell. The baker, a careful man with nine ovens, meets us. “We bake at night,” he says. | baker, a careful man with nine ovens: We bake at night
        The mayor said it was late. We showed the net to Dr Rim Sadek, a diver. She said it was torn. | mayor: it was late / Rim Sadek: it was torn
        The guild has asked for money. The report is severe. Nine boats had sunk, it found, and two had burned. | report: Nine boats had sunk / report: two had burned
        Diplomats expect a vote. “It will be short,” one of them predicted.                         | Diplomats: It will be short
        The cook’s answer was short: “Where would we go?”                                            | cook: Where would we go?
        CLAIM: A boat has sunk. It was seen at noon.                                                | ''
        Police Inspector Fritz Moor met us. “The sea is calm,” he said.                             | Fritz Moor: The sea is calm
        """)
    void who_is_meant_is_a_person_the_text_has_told_of(String text, String said) {
        assertThat(of(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        “When they tell you not to run,” he said, “you run.” The baker said no more.    | ''
        “When they tell you not to run,” the baker said, “you run.”                     | baker: When they tell you not to run / baker: you run.
        The clerk told us that “a boat is not a bridge” and that the pier would stay.   | clerk: a boat is not a bridge / clerk: the pier would stay
        Its clerk would say only that “planning is continuous”.                         | clerk: planning is continuous
        The clerk thanked the divers, who had “raised eleven boats with their hands”.   | ''
        """)
    void a_clause_wholly_in_marks_is_its_own_quotation(String text, String said) {
        assertThat(of(text)).isEqualTo(said == null ? "" : said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Prime minister: no boat before May                 | Prime minister: no boat before May
        Pilot chief: ‘We will not wait’                    | Pilot chief: We will not wait
        No boat will sail before May: harbour official     | harbour official: No boat will sail before May
        No boat will sail before May – harbour official    | harbour official: No boat will sail before May
        18.31 Prime minister: no boat before May           | Prime minister: no boat before May
        Explainer: what a pier is for                      | ''
        Pier handover: as it happened                      | ''
        """)
    void a_heading_sets_its_speaker_apart(String text, String said) {
        assertThat(of(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thtry strongly , denies that former m” ission  guardsave b told een hired without chf",
                " said , said that, who said “” said",
                "“A,” said",
                "said: ",
                "according to ",
                ", who said that that said"
            })
    void words_in_disorder_are_read_to_their_end(String text) {
        assertThat(of(text)).isNotNull();
    }
}
