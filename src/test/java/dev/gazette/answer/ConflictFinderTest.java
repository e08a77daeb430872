package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今年上半年新开工改造老茶园17个。 | 2021年上半年新开工改造老茶园19个。",
                "目前全县茶园道路里程达到954km。 | 截至目前，茶园道路里程961.6公里。",
                "2020年有机茶加工企业共有1,074家。 | 2020年，云岭县有机茶加工企业达1076家。",
                "2020年有机茶出口总额2.3亿元，同比增长36%。 | 2020年，有机茶出口总额2.31亿元，同比增长了39%。",
                "有机茶加工厂达到171家，较2019年底（84家）翻番。 | 2019年底有机茶加工厂88家。"
            })
    void findsTheSameMeasureWithAnotherValue(String one, String other) {
        assertThat(contradicts(one, other)).isTrue();
        assertThat(contradicts(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020年有机茶加工企业164家。 | 2020年有机茶加工企业164家。",
                "2020年采茶旅游接待游客16.4万人。 | 2020年采茶旅游接待游客164321人。",
                "2020年采茶旅游接待游客16.4万人。 | 2019年采茶旅游接待游客17.1万人。",
                "2020年上半年采茶旅游接待游客9万人。 | 2020年采茶旅游接待游客16万人。",
                "2020年有机茶加工企业164家。 | 2020年有机茶加工企业目标170家。",
                "2020年有机茶加工企业164家。 | 预计2020年有机茶加工企业170家。",
                "2020年有机茶加工企业164家。 | 2020年有机茶加工企业超过150家。",
                "2020年有机茶加工企业164家。 | 2020年有机茶加工企业170家左右。",
                "2020年有机茶加工企业164家。 | 2020年有机茶加工企业100家以上。",
                "2020年有机茶加工企业164家。 | 2020年新增有机茶加工企业110家。",
                "2020年县级茶叶加工企业164家。 | 2020年市级茶叶加工企业110家。",
                "2020年有机茶加工企业164家。 | 2020年茶企，其中有机茶加工企业110家。",
                "2020年有机茶加工企业增长16%。 | 2020年有机茶加工企业164家。",
                "2020年白水镇有机茶加工企业164家。 | 2020年黑石镇有机茶加工企业110家。",
                "2020年有机茶加工企业164家。 | 2020年有机茶加工企业1100家。",
                "改造了茶园，惠及居民300户。 | 修好了道路，惠及居民500户。",
                "占有机茶加工总产值比重58.3%。 | 占有机茶加工总产值比重30.1%。",
                "有机茶加工企业由2019年的120家增加到2020年的164家。 | 2019年有机茶加工企业130家，2020年164家。"
            })
    void leavesAloneWhatIsNoContradiction(String one, String other) {
        assertThat(contradicts(one, other)).isFalse();
        assertThat(contradicts(other, one)).isFalse();
    }

    @Test
    void comparesATextWithTheCellOfATable() {
        Passage table =
                Passages.table("序号\t指标名称\t2022年目标\t2019年\t2020年", "1\t★有机茶加工厂数/ ●出口企业数(家)\t200家/20\t840家 /11\t960家/12");
        List<PrintedMeasure> cells = MeasureReader.of(Passages.inItem("annex", table));

        assertThat(ConflictFinder.contradicting(first("2019年底有机茶加工厂848家。"), cells))
                .extracting(value -> value.measure().figure().printed())
                .containsExactly("848家", "840家");
        assertThat(ConflictFinder.contradicting(first("2020年底有机茶加工厂960家。"), cells))
                .isEmpty();
    }

    @Test
    void saysNothingOfTwoFiguresWithinOneReport() {
        Passage passage = Passages.of("2020年有机茶加工企业164家。又有2020年有机茶加工企业170家。");
        List<PrintedMeasure> measures = MeasureReader.of(passage);

        assertThat(ConflictFinder.contradicting(measures.getFirst(), measures)).isEmpty();
    }

    @Test
    void aLongListWithoutAMarkIsRead() {
        assertThat(MeasureReader.of(Passages.of("甲乙丙丁".repeat(5_000)))).isEmpty();
    }

    private static boolean contradicts(String one, String other) {
        List<PrintedMeasure> others = MeasureReader.of(Passages.inItem("other", Passages.of(other)));
        return MeasureReader.of(Passages.of(one)).stream()
                .anyMatch(measure ->
                        !ConflictFinder.contradicting(measure, others).isEmpty());
    }

    private static PrintedMeasure first(String text) {
        return MeasureReader.of(Passages.of(text)).getFirst();
    }
}
