package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts written for these tests; the persons are invented. */
class ArabicQuotationsTest {

    private static List<String> of(String text) {
        return ArabicQuotations.find(text).stream()
                .map(quotation ->
                        quotation.speaker().shown() + ": " + quotation.span().of(text))
                .toList();
    }

    @Test
    void a_clause_after_the_verb_is_reported_of_its_subject() {
        assertThat(of("وقال قائد القوة لوكالة النهر، أمس الأحد، إن القاعدة ستغلق قريباً."))
                .containsExactly("قائد القوة: القاعدة ستغلق قريباً");
    }

    @Test
    void a_participle_goes_on_with_the_same_speaker() {
        assertThat(of("أكد الوزير أن الخطة جاهزة للتنفيذ، مضيفاً أن التمويل متوفر بالكامل."))
                .containsExactly("الوزير: الخطة جاهزة للتنفيذ", "الوزير: التمويل متوفر بالكامل");
    }

    @Test
    void a_verb_may_stand_after_the_words_in_marks() {
        assertThat(of("«لن نغادر قبل نهاية الصيف»، يقول سالم نور، وهو مزارع."))
                .containsExactly("سالم نور: لن نغادر قبل نهاية الصيف");
    }

    @Test
    void who_stands_before_the_verb_is_its_subject() {
        assertThat(of("وكان رئيس البلدية قد صرح بأن المدرسة ستفتح أبوابها."))
                .containsExactly("رئيس البلدية: المدرسة ستفتح أبوابها");
    }

    @Test
    void whom_an_agency_quotes_speaks_not_the_agency() {
        assertThat(of("ونقلت وكالة النهر عن مصدر أمني قوله إن القافلة وصلت سالمة."))
                .containsExactly("مصدر أمني: القافلة وصلت سالمة");
    }

    @Test
    void what_is_according_to_somebody_stands_before_or_after() {
        assertThat(of("بحسب مصادر محلية، عاد معظم السكان إلى القرية.\nعاد معظم السكان إلى القرية، بحسب وزارة الهجرة."))
                .containsExactly("مصادر محلية: عاد معظم السكان إلى القرية", "وزارة الهجرة: عاد معظم السكان إلى القرية");
    }

    @Test
    void a_denial_is_marked() {
        assertThat(ArabicQuotations.find("ونفى المتحدث أن يكون الانسحاب قد تأخر."))
                .singleElement()
                .matches(Quotation::denial);
    }

    @Test
    void a_verb_or_participle_without_a_subject_goes_to_who_does_what_the_sentence_begins_with() {
        assertThat(of("وانتقد نقيب الصيادين في المرفأ القرار، وقال إن البحر مغلق منذ الشتاء."))
                .containsExactly("نقيب الصيادين: البحر مغلق منذ الشتاء");
        assertThat(of("وزارت الطبيبة سعاد نجم، مديرة المركز، القرية، مؤكدة أن اللقاح متوفر للجميع."))
                .containsExactly("الطبيبة سعاد نجم: اللقاح متوفر للجميع");
    }

    @Test
    void two_speak_in_the_dual_and_a_question_is_said() {
        assertThat(of("لكن شاهدين اثنين قالا إن الجسر كان مفتوحاً."))
                .containsExactly("شاهدين اثنين: الجسر كان مفتوحاً");
        assertThat(of("وسألت المعلمة: «متى يعود التلاميذ؟»")).containsExactly("المعلمة: متى يعود التلاميذ؟");
    }

    @Test
    void where_and_that_is_end_what_is_said() {
        assertThat(of("حذر الاتحاد من أن العمال سيضربون، حيث يعمل كثيرون بلا عقود."))
                .containsExactly("الاتحاد: العمال سيضربون");
    }

    @Test
    void a_clause_after_a_conjunction_has_a_subject_of_its_own() {
        assertThat(of("قال المدير إن المصنع أنهى الجرد، فيما أكد العمال أن الأجور لم تُدفع بعد."))
                .containsExactly("المدير: المصنع أنهى الجرد", "العمال: الأجور لم تُدفع بعد");
    }

    @Test
    void an_item_of_a_list_is_no_speaker() {
        assertThat(of("أولا: أكد الوزير أن الجسر سيُفتح غداً.\n\nثانيا: أكد المدير أن الطريق مغلق حتى الربيع."))
                .containsExactly("الوزير: الجسر سيُفتح غداً", "المدير: الطريق مغلق حتى الربيع");
    }

    @Test
    void a_subject_before_an_aside_and_its_verb_is_read() {
        assertThat(of("مدير الميناء، الذي التقيناه أمس، أكد أن الرصيف سيُغلق في الشتاء."))
                .containsExactly("مدير الميناء: الرصيف سيُغلق في الشتاء");
    }

    @Test
    void records_tales_and_demands_have_a_clause() {
        assertThat(of("وسجل المراقب أن الأبواب كانت مغلقة. وطالبت النقابة بأن تبقى المدرسة مفتوحة."))
                .containsExactly("المراقب: الأبواب كانت مغلقة", "النقابة: تبقى المدرسة مفتوحة");
    }

    @Test
    void a_verb_without_a_subject_goes_to_whoever_did_what_its_sentence_begins_with() {
        assertThat(of("ورحّب رئيس النقابة بالخطوة، لكنه حذّر من أن السوق سيغلق أبوابه."))
                .containsExactly("رئيس النقابة: السوق سيغلق أبوابه");
    }

    @Test
    void a_verb_without_a_subject_goes_to_whom_the_sentence_before_was_about() {
        assertThat(of("قال الوزير إن الجسر سيفتح غداً. أما المزارعة سلمى، وعمرها ستون عاماً، فمشت إلى السوق."
                        + " وقالت: «لم أجد فيه أحداً من أهلي»."))
                .containsExactly("الوزير: الجسر سيفتح غداً", "المزارعة سلمى: لم أجد فيه أحداً من أهلي");
        assertThat(of("رئيس البلدية سامي نور متفائل. ويقول إن السوق سيفتح في الربيع."))
                .containsExactly("رئيس البلدية سامي نور: السوق سيفتح في الربيع");
    }

    @Test
    void whom_a_sentence_was_about_speaks_only_if_the_verb_has_their_gender() {
        assertThat(of("قالت المديرة إن المدرسة ستفتح غداً. وغادر جندي شاب في الصباح. وأضافت أن الأولاد حزينون جداً."))
                .containsExactly("المديرة: المدرسة ستفتح غداً", "المديرة: الأولاد حزينون جداً");
    }

    @Test
    void what_is_expected_or_recalled_by_nobody_has_no_speaker() {
        assertThat(of("قال الوزير إن الجسر سيفتح غداً. ويتوقع أن يعتمد المجلس القرار قريباً."))
                .containsExactly("الوزير: الجسر سيفتح غداً");
    }

    @Test
    void the_rest_of_a_headline_after_a_colon_is_spoken_by_nobody() {
        assertThat(of("أسبوع بلا جسر مفتوح: ماذا تغير؟")).isEmpty();
        assertThat(of("الميناء: صحيفة النهر")).isEmpty();
    }

    @Test
    void a_name_and_the_office_after_it_are_told_apart() {
        assertThat(ArabicQuotations.find("ورأى النائب سامي نور، عضو لجنة الأسواق، أن السوق سيفتح قريباً."))
                .singleElement()
                .satisfies(quotation -> {
                    assertThat(quotation.speaker().name()).isEqualTo("النائب سامي نور");
                    assertThat(quotation.speaker().office()).isEqualTo("عضو لجنة الأسواق");
                });
    }
}
