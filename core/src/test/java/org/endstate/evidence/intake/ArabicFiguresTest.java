package org.endstate.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicFiguresTest {

    private static List<ReportedFigure> of(String text) {
        return Figures.find(text, Dates.find(text, LocalDate.of(2025, 8, 20)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        وصل واحد وعشرون خبيرًا               | 21      | خبيرًا
        بعد اثنتين وأربعين ساعة              | 42      | ساعة
        زرع أحد عشر حقلًا                     | 11      | حقلًا
        في القرية ثلاثمئة وخمسة وستون بيتًا   | 365     | بيتًا
        اشترى مئة وخمسين كيسًا                | 150     | كيسًا
        عاد ألفا نازح                        | 2000    | نازح
        عاد ألفٌ ومئتا نازح                   | 1200    | نازح
        وزعوا تسعة آلاف وأربعمئة سلة          | 9400    | سلة
        أغلق 4 من كل 10 متاجر                | 0.4     | متاجر
        تأجلت المرحلة 90 يومًا                | 90      | يومًا
        وزعوا 3 آلاف سلة                     | 3000    | سلة
        وزعوا 12 ألفا و500 سلة               | 12500   | سلة
        بنوا المدارس بأربعة ملايين درهم       | 4000000 | درهم
        نقل بخمس حافلات                      | 5       | حافلات
        وقع حادث واحد                        | 1       | حادث
        بقيت عيادة واحدة مفتوحة              | 1       | عيادة
        أغلق جسرين اثنين                     | 2       | جسرين
        بعد الأسابيع الثلاثة الأولى          | 3       | أسابيع
        عادت مع بناتها الثلاث                | 3       | بناتها
        حضر سبعة وزراء                       | 7       | وزراء
        فتشت المستودعات الـ17                | 17      | مستودعات
        عاد ثلث المعلمين                     | 0.33333 | معلمين
        عاد أربعة من المعلمين                | 4       | معلمين
        احترق 40٪ من الحقل                   | 40      | بالمئة
        """)
    void a_number_in_words_or_digits_is_read_with_its_noun(String text, double value, String unit) {
        assertThat(of(text)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isCloseTo(value, org.assertj.core.data.Offset.offset(1e-5));
            assertThat(figure.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        تنقل بين 30 و40 عاملًا      | 35 | 30 | 40
        ما بين 20 و50 ألف كيس       | 35000 | 20000 | 50000
        تحتاج من 6 إلى 8 أسابيع     | 7  | 6  | 8
        مكثوا ستة أسابيع على الأقل  | 6  | 6  |
        ما لا يزيد على 9 عمال       | 9  |    | 9
        أكثر من تسعين عاملًا        | 90 | 90 |
        """)
    void a_range_and_a_bound_are_read(String text, double value, Double low, Double high) {
        assertThat(of(text)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualTo(value);
            assertThat(figure.low().orElse(null)).isEqualTo(low);
            assertThat(figure.high().orElse(null)).isEqualTo(high);
        });
    }

    @Test
    void a_number_alone_counts_what_the_one_before_it_counts() {
        assertThat(of("رُمم 14 جسرًا من أصل 60، وخمسة أخرى قيد العمل. وكان التنظيم في 2023 أسرع."))
                .extracting(figure -> figure.value() + " " + figure.unit())
                .containsExactly("14.0 جسرًا", "60.0 جسرًا", "5.0 جسرًا");
    }

    @Test
    void half_of_them_counts_what_the_figure_before_counts() {
        assertThat(of("وصل 80 معلمًا، نصفهم من الجنوب."))
                .extracting(figure -> figure.value() + " " + figure.unit())
                .containsExactly("80.0 معلمًا", "0.5 معلمًا");
    }

    @Test
    void a_share_is_no_unit_for_the_number_after_it() {
        assertThat(of("بلغت النسبة 30 بالمئة، ثم 45."))
                .extracting(ReportedFigure::unit)
                .containsExactly("بالمئة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بموجب القرار 2231 لمجلس الأمن",
                "أغلق الطريق 80 أمام السير",
                "زارهم مرة واحدة",
                "لست متأكدا من الخبر",
                "في الذكرى الـ50 للتأسيس",
                "عشرات الجنود وآلاف المدنيين",
                "عقد الاجتماع في ٢٧ كانون الثاني ٢٠٢٤"
            })
    void a_number_that_names_or_orders_and_an_idiom_are_no_figures(String text) {
        assertThat(of(text)).isEmpty();
    }
}
