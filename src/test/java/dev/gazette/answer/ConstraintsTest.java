package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsTest {
    private static boolean hold(Question question, String sentence) {
        return Constraints.hold(question, Passages.sentence(sentence));
    }

    private static boolean isOfPlaces(Question question, String sentence) {
        return Constraints.isOfPlaces(question, Passages.sentence(sentence));
    }

    private static boolean isOfSmallPlaces(Question question, String sentence) {
        return Constraints.isOfSmallPlaces(question, Passages.sentence(sentence));
    }

    private static boolean isOfSort(Question question, String sentence) {
        return Constraints.isOfSort(question, Passages.sentence(sentence));
    }

    private static boolean isOfFocus(Question question, String sentence) {
        return Constraints.isOfFocus(question, Passages.sentence(sentence));
    }

    @Nested
    class Year {
        @Test
        void printedWithTheWordsPasses() {
            assertThat(hold(Questions.of("2019年的茶园"), "2019年茶园面积为3万亩。")).isTrue();
        }

        @Test
        void otherYearIsRejectedEvenInTheRightMeeting() {
            assertThat(hold(Questions.of("2021年的茶园"), "2020年茶园面积为3万亩。")).isFalse();
        }

        @Test
        void ofTheMeetingIsMeantByWordsWithoutAYear() {
            assertThat(hold(Questions.of("2021年的茶园"), "今年茶园面积为3万亩。")).isTrue();
            assertThat(hold(Questions.of("2018年的茶园"), "今年茶园面积为3万亩。")).isFalse();
        }

        @Test
        void mayBeToldFromTheYearOfTheMeeting() {
            assertThat(hold(Questions.of("2020年的茶园"), "茶园由2017年的2万亩增加到去年的3万亩。")).isTrue();
            assertThat(hold(Questions.of("2020年的茶园"), "2019年茶园3万亩，比去年少2万亩。")).isFalse();
        }

        @Test
        void inTheSentenceBesideIsEnoughForWordsWithoutAYear() {
            Passage passage = Passages.of("2019年春天干旱。新增茶园200亩。2020年茶园面积为3万亩。");

            assertThat(Constraints.hold(Questions.of("2019年的茶园"), Passages.candidate(passage, "新增茶园200亩。")))
                    .isTrue();
            assertThat(Constraints.hold(Questions.of("2019年的茶园"), Passages.candidate(passage, "2020年茶园面积为3万亩。")))
                    .isFalse();
        }

        @Test
        void isOneOfTheColumnsWhereTheseAreYears() {
            Candidate row =
                    Passages.candidate(Passages.table("乡镇\t2019年\t2020年", "白水镇\t4100\t4300"), "白水镇\t4100\t4300");

            assertThat(Constraints.hold(Questions.of("2020年的茶园"), row)).isTrue();
            assertThat(Constraints.hold(Questions.of("2021年的茶园"), row)).isFalse();
        }

        @Test
        void mayBeThatOfAColumnWithoutAny() {
            Passage table = Passages.table("指标\t2020年基期\t规划目标", "茶园面积\t200\t300");

            assertThat(Constraints.hold(Questions.of("2021年的茶园"), Passages.candidate(table, "茶园面积\t200\t300")))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "2020年新增茶园多少亩, 2018—2020年新增茶园900亩。, false",
            "2018年至2020年新增茶园多少亩, 2018—2020年新增茶园900亩。, true",
            "2020年累计新增茶园多少亩, 2018—2020年新增茶园900亩。, true",
            "2018-2020年新增茶园多少亩, 2018—2020年新增茶园900亩。, true",
            "2020年新增茶园多少亩, 2018年至2020年分别新增茶园300亩、400亩、200亩。, true",
            "2020年新增茶园多少亩, 按照2018-2020年全县老茶园改造实施方案新增茶园900亩。, true",
            "2020年新增茶园多少亩, 2018—2020年新增茶园900亩，其中2020年200亩。, true",
            "2020年新增茶园多少亩, 按照2018—2020年三年行动计划新增茶园900亩。, true"
        })
        void isNoneOfSeveralTogether(String question, String sentence, boolean hold) {
            assertThat(hold(Questions.of(question), sentence)).isEqualTo(hold);
        }

        @Test
        void everyNamedOneIsNeeded() {
            Question question = Questions.of("2019年和2020年的茶园");

            assertThat(hold(question, "2019年和2020年各新增茶园200亩。")).isTrue();
            assertThat(hold(question, "2019年新增茶园200亩。")).isFalse();
        }
    }

    @Nested
    class SmallPlace {
        private final Question question = Questions.of("白水镇有多少亩茶园", "白水镇", "茶园");

        @Test
        void mustBeNamedNearTheWords() {
            assertThat(isOfSmallPlaces(question, "白水镇有茶园200亩。")).isTrue();
            assertThat(isOfSmallPlaces(question, "白水有茶园200亩。")).isTrue();
            assertThat(isOfSmallPlaces(question, "全县有茶园2000亩。")).isFalse();
        }

        @Test
        void isNotMeantByWordsAboutItsSibling() {
            Passage passage = Passages.of("白水镇种茶早。黑岩镇有茶园900亩。现有茶园200亩。");

            assertThat(Constraints.isOfSmallPlaces(question, Passages.candidate(passage, "黑岩镇有茶园900亩。")))
                    .isFalse();
            assertThat(Constraints.isOfSmallPlaces(question, Passages.candidate(passage, "现有茶园200亩。")))
                    .isTrue();
        }

        @Test
        void isMeantByTheWholeTownInAPassageAboutIt() {
            Passage passage = Passages.of("白水镇位于县城以北。目前全镇有茶园200亩。");

            assertThat(Constraints.isOfSmallPlaces(question, Passages.candidate(passage, "目前全镇有茶园200亩。")))
                    .isTrue();
        }

        @Test
        void ofSeveralOneIsEnough() {
            assertThat(isOfSmallPlaces(Questions.of("白水镇和黑岩镇的茶园"), "黑岩镇有茶园900亩。"))
                    .isTrue();
        }

        @Test
        void differsFromALargeOneThatGoesWithoutSaying() {
            assertThat(isOfSmallPlaces(Questions.of("南山县有多少亩茶园", "南山县", "茶园"), "有茶园200亩。"))
                    .isTrue();
        }
    }

    @Nested
    class Session {
        @Test
        void ofThePassageOrInTheWordsPasses() {
            assertThat(hold(Questions.ofSession(Passages.SESSION, "审议了什么"), "会议听取了茶产业报告。"))
                    .isTrue();
            assertThat(hold(Questions.ofSession(12, "审议了什么"), "第十二次会议听取了茶产业报告。"))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource({"会议听取了茶产业报告。", "第二次会议听取了茶产业报告。", "第二十二次会议听取了茶产业报告。", "县六届人大第十二次会议听取了茶产业报告。"})
        void nearbyOneIsRejected(String sentence) {
            assertThat(hold(Questions.ofSession(12, "审议了什么"), sentence)).isFalse();
        }
    }

    @Nested
    class Place {
        @Test
        void thatNoWordsKnowIsUnknown() {
            List<Candidate> candidates = Passages.candidates(Passages.of("全县售茶50吨。白水镇售茶8吨。"));

            assertThat(Constraints.nameUnknownPlaces(Questions.of("南山县售茶多少吨", "南山县"), candidates))
                    .isTrue();
            assertThat(Constraints.nameUnknownPlaces(Questions.of("白水镇售茶多少吨", "白水镇"), candidates))
                    .isFalse();
            assertThat(Constraints.nameUnknownPlaces(Questions.of("云岭县售茶多少吨", "云岭县"), candidates))
                    .isFalse();
            assertThat(Constraints.nameUnknownPlaces(Questions.of("江南省云岭县售茶多少吨", "江南省", "云岭县"), candidates))
                    .isFalse();
            assertThat(Constraints.nameUnknownPlaces(Questions.of("云林县售茶多少吨", "云林县/云岭县"), candidates))
                    .isFalse();
        }

        @Test
        void isFoundWithOrWithoutItsKind() {
            Question question = Questions.of("白水镇的茶园", "白水镇");

            assertThat(isOfPlaces(question, "白水镇新增茶园200亩。")).isTrue();
            assertThat(isOfPlaces(question, "白水、黑岩两镇新增茶园200亩。")).isTrue();
        }

        @Test
        void elsewhereInThePassagePasses() {
            Candidate candidate = Passages.candidate(Passages.of("白水镇地势高。气候湿润。新增茶园200亩。"), "新增茶园200亩。");

            assertThat(Constraints.isOfPlaces(Questions.of("白水镇的茶园", "白水镇"), candidate))
                    .isTrue();
        }

        @Test
        void otherOneIsRejected() {
            assertThat(isOfPlaces(Questions.of("白水镇的茶园", "白水镇"), "黑岩镇新增茶园200亩。"))
                    .isFalse();
        }
    }

    @Nested
    class Code {
        @Test
        void inTheWordsOrBesideThemPasses() {
            Question question = Questions.of("S212沿线的茶园");
            Passage passage = Passages.of("Ｓ２１２线穿过茶园。沿线新增茶园200亩。");

            assertThat(hold(question, "S212沿线新增茶园200亩。")).isTrue();
            assertThat(Constraints.hold(question, Passages.candidate(passage, "沿线新增茶园200亩。")))
                    .isTrue();
        }

        @Test
        void besideThemIsEnoughWhereTheyNameAnotherThatIsAskedFor() {
            Passage passage = Passages.of("S212全长10公里。S213全长20公里。");

            assertThat(Constraints.hold(Questions.of("S212和S213各多长"), Passages.candidate(passage, "S213全长20公里。")))
                    .isTrue();
        }

        @Test
        void besideThemIsNotEnoughWhereTheyNameAnother() {
            Passage passage = Passages.of("2号线去年通车。3号线总投资20亿元。");

            assertThat(Constraints.hold(Questions.of("2号线总投资多少"), Passages.candidate(passage, "3号线总投资20亿元。")))
                    .isFalse();
        }

        @Test
        void otherOneIsRejected() {
            assertThat(hold(Questions.of("S212沿线的茶园"), "S213沿线新增茶园200亩。")).isFalse();
        }
    }

    @Nested
    class Sort {
        @ParameterizedTest
        @CsvSource({"哪个镇种茶最早, 白水镇种茶最早。", "哪条路穿过茶园, 茶马路穿过茶园。", "哪座桥重建了, 风雨桥已经重建。"})
        void namedInTheWordsPasses(String question, String sentence) {
            assertThat(isOfSort(Questions.of(question), sentence)).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"哪个镇种茶最早, 山脚的农户种茶最早。", "哪条路穿过茶园, 溪流穿过茶园。"})
        void missingIsRejected(String question, String sentence) {
            assertThat(isOfSort(Questions.of(question), sentence)).isFalse();
        }

        @Test
        void ofAnOfficeIsNoPlace() {
            assertThat(isOfSort(Questions.of("哪个县委部门管茶"), "农业农村局管茶。")).isTrue();
        }
    }

    @Nested
    class Focus {
        private final Question question = Questions.of("培训了多少名茶农", "培训", "茶农");

        @Test
        void aNumberOfWhatWasAskedPasses() {
            assertThat(isOfFocus(question, "培训茶农320名。")).isTrue();
        }

        @Test
        void aNumberOfSomethingElseIsRejected() {
            assertThat(isOfFocus(question, "培训厨师320名。")).isFalse();
        }

        @Test
        void aRowIsToldApartByItsTitle() {
            Passage passage = Passages.table("对象\t人数", "茶农\t320", "厨师\t25");

            assertThat(Constraints.isOfFocus(question, Passages.candidate(passage, "厨师\t25")))
                    .isTrue();
        }

        @Test
        void isNoConditionOnOtherQuestions() {
            assertThat(isOfFocus(Questions.of("哪些茶农受表彰", "茶农", "表彰"), "表彰了制茶能手。"))
                    .isTrue();
        }
    }
}
