package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePairTest {
    private static final String HEADER = "指标\t单位\t2020年\t2021年目标\t2021年1—9月";
    private static final Passage TABLE =
            Passages.table(HEADER, "茶园面积\t万亩\t4.1\t4.8\t4.5", "茶叶产值\t亿元\t7.2\t9.0\t6.3", "茶农人数\t万人\t2.2\t2.4\t2.3");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今年前三季度茶园面积离全年目标还差多少          | 4.5 4.8
            茶叶产值今年目标比2020年高出多少                | 9.0 7.2
            """)
    void standsInOneRowByTheTimesOfItsColumns(String question, String figures) {
        assertThat(printed(question, TABLE)).containsExactlyInAnyOrder(figures.split(" "));
    }

    @Test
    void standsInOneColumnByItsRows() {
        Passage options = Passages.table("选项\t人数\t比例", "盼望增设班车\t526\t37.3%", "盼望修路灯\t204\t14.4%", "其他\t61\t4.3%");

        assertThat(printed("想要班车的比想要路灯的多几个人", options)).containsExactly("526", "204");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            护林经费2020年比前一年多了几十万        | 2019年投入护林经费358万元，2020年安排420万元。                   | 358万元 420万元
            从2019年到2020年火化率升了几个百分点    | 2019年死亡64人，火化率40.6%；2020年死亡76人，火化率53.8%。        | 40.6% 53.8%
            县级传承人的补助是镇级的几倍            | 县级、镇级传承人补助分别为每年6000元、3000元。                   | 6000元 3000元
            我县2020年末离核定的债务上限还剩多大空间 | 核定全县2020年政府债务限额93.5亿元，年末债务余额87.2亿元。             | 93.5亿元 87.2亿元
            茶园管护费归镇里比归村里多几万元        | 镇管茶园每年管护经费2.6万元。村管茶园每年管护经费仅1.1万元。     | 2.6万元 1.1万元
            """)
    void standsInSentencesByTheWordsBeforeTheFigures(String question, String text, String figures) {
        assertThat(printed(question, Passages.of(text))).containsExactly(figures.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            没设站的镇跟县城比，送茶到门要多花几分钟 | 黑岩镇至今没有设站，送茶到门平均14分钟，而县城平均为5.6分钟。 | true
            两镇茶园覆盖率相差几个百分点             | 白水镇最高，为93.5%；黑岩镇最低，仅为61.2%。                  | false
            白水镇和黑岩镇茶园覆盖率相差几个百分点   | 白水镇覆盖率最高，为93.5%；黑岩镇最低，仅为61.2%。            | true
            白水镇和黑岩镇茶园覆盖率相差几个百分点   | 全县78.6%，白水镇覆盖率最高，为93.5%；黑岩镇最低，为61.2%。   | false
            """)
    void isTheOnlyOneOfItsUnit(String question, String text, boolean isOne) {
        assertThat(FigurePair.only(Questions.of(question), Candidates.whole(Passages.of(text), 1))
                        .isPresent())
                .isEqualTo(isOne);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            茶园比菜园多多少亩        | 茶园面积300亩。养老机构床位300张。
            茶农比果农多多少人        | 茶农增加20人，果农减少30人。
            镇里的茶园比村里的多几亩  | 镇里的茶园不超过300亩，村里的茶园200亩。
            医生比教师少多少名        | 全年培训了120名教师和80名医生。
            2020年茶业收入比2019年多多少 | 2019年茶业收入10亿元，2020年争取新增专项债券资金6亿元。
            茶叶收入比果品收入高多少  | 果品收入是指果园收入30元以上的部分。茶叶收入300元。
            茶叶收入比果品收入高多少  | 果品收入不足30元。茶叶收入300元。
            教师的经费比全县平均高多少 | 教师的经费每年4200元。学生的经费每年4800元。
            茶叶收入比果品收入高多少  | 茶叶收入300元。全县召开果品会议3次。
            """)
    void isNoneOfFiguresOfDifferentSorts(String question, String text) {
        assertThat(printed(question, Passages.of(text))).isEmpty();
    }

    @Test
    void isNoneWhenAnotherPairSuitsAsWell() {
        Passage two = Passages.table("乡镇\t2019年\t2020年", "白水镇\t300\t400", "黑岩镇\t100\t150");

        assertThat(printed("白水镇比黑岩镇多多少", two)).isEmpty();
    }

    @Test
    void needsALikelyQuote() {
        List<Candidate> candidates = Passages.candidates(TABLE);

        assertThat(FigurePair.of(Questions.of("今年前三季度茶园面积离全年目标还差多少"), candidates, Set.of()))
                .isEmpty();
    }

    private static List<String> printed(String question, Passage passage) {
        List<Candidate> candidates = Passages.candidates(passage);
        Set<String> quotes = candidates.stream().map(Candidate::quote).collect(Collectors.toSet());
        return FigurePair.of(Questions.of(question), candidates, quotes)
                .map(pair -> pair.inOrderOf(question).stream()
                        .map(figure -> figure.figure().printed())
                        .toList())
                .orElse(List.of());
    }
}
