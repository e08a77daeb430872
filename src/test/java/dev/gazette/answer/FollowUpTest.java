package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年绿化率是多少？       | 那2022年呢            | 2022年绿化率是多少？",
                "2020年失业人数是多少？     | 21年的呢              | 2021年失业人数是多少？",
                "2021年上半年税收多少？     | 那2022年下半年呢？    | 2022年下半年税收多少？",
                "第三次会议谁请假了？       | 那第四次会议呢        | 第四次会议谁请假了？",
                "第三次会议谁请假了？       | 四次会议呢            | 第四次会议谁请假了？",
                "第3次会议谁请假了？        | 那下一次呢            | 第4次会议谁请假了？",
                "青石镇的规划哪年批的？     | 白水的呢？            | 白水的规划哪年批的？",
                "青石镇的规划哪年批的？     | 白水镇呢？            | 白水镇的规划哪年批的？",
                "2号线什么时候通车？        | 十四号线呢            | 十四号线什么时候通车？",
                "报告里REITs指什么？        | QFLP呢                | 报告里QFLP指什么？",
                "2020年失业人数是多少？     | 2021呢                | 2021年失业人数是多少？",
                "2022年税收多少？           | 那2023年上半年呢？    | 2023年上半年税收多少？",
                "2022年税收是多少？         | 前一年呢              | 2021年税收是多少？",
                "2021年税收是多少？         | 那2019年的            | 2019年税收是多少？",
                "第十九次会议谁请假了？     | 下次会议呢            | 第二十次会议谁请假了？",
                "初中作业不超过多少分钟？   | 小学三至五年级呢      | 小学三至五年级作业不超过多少分钟？",
                "2021年教师有多少？         | 那收入情况呢          | 2021年教师，收入情况？",
                "绿化率，2025年目标是多少？ | 那失业率的呢          | 失业率，2025年目标是多少？"
            })
    void putsAPartInThePlaceOfOneOfItsKind(String earlier, String question, String standalone) {
        assertThat(FollowUp.standalone(asked(earlier), question)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年青石镇教育支出决算数是多少？ | 科学技术支出呢   | 2021年青石镇科学技术支出决算数是多少？",
                "2021年底全县债务余额是多少？       | 限额呢           | 2021年底全县债务限额是多少？",
                "2021年公务接待费是多少？           | 公务用车购置费呢 | 2021年公务用车购置费是多少？",
                "2021年青石镇森林覆盖率是多少？     | 人均绿地面积呢   | 2021年青石镇人均绿地面积是多少？",
                "检查组的组长是谁？                 | 副组长呢         | 检查组的副组长是谁？",
                "检查组走访了几所学校？             | 医疗机构呢       | 检查组走访了多少医疗机构？",
                "周茂林被免去什么职务？             | 罗春生呢         | 罗春生被免去什么职务？",
                "周茂林的职务为什么免除？           | 那罗春生呢       | 罗春生的职务为什么免除？",
                "全县道路有多长？                   | 目标呢           | 全县道路，目标？",
                "2021年还本多少亿元？               | 付息呢           | 2021年还本，付息是多少？",
                "青石桥投资多少万元？               | 白水大桥呢       | 白水大桥投资多少万元？",
                "2021年就业率是多少？               | 失业率呢         | 2021年失业率是多少？",
                "周茂林代表提了什么建议？           | 罗春生呢         | 罗春生代表提了什么建议？"
            })
    void asksAboutAnotherNounOfItsKind(String earlier, String question, String standalone) {
        assertThat(FollowUp.standalone(asked(earlier), question)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022年税收是多少？     | 不是2022年，是2021年     | 2021年税收是多少？",
                "2021年税收是多少？     | 说错了，我问的是2022年   | 2022年税收是多少？",
                "青石小学有多少学生？   | 不是小学，是中学         | 青石中学有多少学生？",
                "青石镇的规划哪年批的？ | 我问的是白水镇           | 白水镇的规划哪年批的？",
                "青石镇的规划哪年批的？ | 我是说白水镇的           | 白水镇的规划哪年批的？",
                "2021年税收是多少？     | 不对，全县学校有多少所？ | 全县学校有多少所",
                "周茂林是哪天任命的？   | 错了，她为什么辞职？     | 周茂林为什么辞职"
            })
    void takesBackWhatWasAMistake(String earlier, String question, String standalone) {
        assertThat(FollowUp.standalone(asked(earlier), question)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022年污水处理率是多少？     | 2025年目标是多少     | 污水处理率，2025年目标是多少",
                "2022年县里的债务限额是多少？ | 其中一般债务是多少？ | 2022年县里的债务限额，其中一般债务是多少？",
                "留到四点半的学生有多少人？   | 一共几个学校？       | 留到四点半的学生，一共几个学校？",
                "2021年养老床位有多少张？     | 护理型的占几成       | 2021年养老床位，护理型的占几成",
                "第二水厂建在哪个镇？         | 总投资呢             | 第二水厂建，总投资？",
                "规划报告是谁作的？           | 职务是什么           | 规划报告作，职务是什么",
                "放学后留到四点半的有几人？   | 那留到五点半的占多大比例？ | 放学后留到四点半，留到五点半的占多大比例？",
                "3号线有多长？                | 一共停几站？         | 3号线，一共停几站？",
                "哪些副县长列席了？           | 还有呢               | 哪些副县长列席了，还有哪些？",
                "网格员有多少？               | 党员在上面登记的有多少 | 网格员，党员在上面登记的有多少",
                "2022年专项债券安排了多少亿元？ | 建设期限              | 2022年专项债券安排了，建设期限",
                "全县茶厂还有几个没开工？     | 分别是哪两个？       | 全县茶厂没开工，分别是哪两个？",
                "2022年专项债券共安排了多少亿元？ | 分到最多的是哪个？ | 2022年专项债券，分到最多的是哪个？"
            })
    void saysWhatABareQuestionIsAbout(String earlier, String question, String standalone) {
        assertThat(FollowUp.standalone(asked(earlier), question)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "谁作了规划报告？ | 罗春生 [1] 县发展改革局局长 罗春生    | 他是什么时候任命的？   | 罗春生是什么时候任命的？",
                "谁被任命为副院长？ | 任命 司马清风 为副院长[1]           | 他同时不当什么了？     | 司马清风同时不当什么了？",
                "周茂林是哪天任命的？ | 2022年6月30日[1]                 | 同一天任命的还有谁？   | 2022年6月30日任命的还有谁？",
                "周茂林是哪天任命的？ |                                  | 同一天跟他一道任命的还有谁？ | 周茂林任命，同一天跟周茂林一道任命的还有谁？",
                "周茂林是哪天任命的？ |                                  | 她为什么辞职？         | 周茂林为什么辞职？",
                "2022年6月30日周茂林被免去什么职务？ |                   | 谁接替了此人？         | 谁接替了周茂林？",
                "县教育局检查了几家机构？ |                              | 该局的局长叫什么名字？ | 县教育局的局长叫什么名字？",
                "谁作了关于水的报告？ |                                  | 那个报告说了什么问题？ | 关于水的报告说了什么问题？"
            })
    void saysWhatWordsPointTo(String earlier, String answer, String question, String standalone) {
        List<Turn> turns = List.of(new Turn(earlier, Optional.ofNullable(answer)));

        assertThat(FollowUp.standalone(turns, question)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource({
        "2022年全县新建了多少公里道路？",
        "GDP是多少",
        "全县有几个镇",
        "《噪声条例》讲什么",
        "县里给残疾人装了多少部电梯？",
        "第十次会议有哪些议题？",
        "那年全县财政收入有多少亿元？",
        "那2022年全县财政收入有多少亿元？",
        "申请加装电梯的人应该怎么做？",
        "青石镇那些老小区的物业费怎么收",
        "政府应该建设哪些项目？",
        "对其他部门提出了哪些建议？",
        "谁在今年的闭幕大会上讲话？",
        "驻村法官工作室",
        "2022年税收是多少？",
        "不是本地户籍的孩子怎么入学，是要积分吗？",
        "市里的目标是多少，县里完成了没有？",
        "村委会说这张证明不归他们开，那归谁开",
        "新设一个居委会要满足哪些条件才让它成立？",
        "谁在6月30日当上副县长、当天就作了报告？"
    })
    void leavesAQuestionAloneThatNeedsNoOther(String question) {
        assertThat(FollowUp.standalone(asked("2021年绿化率是多少？"), question)).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({"对了，县图书馆哪天闭馆？, 县图书馆哪天闭馆？", "另外想了解一下，税收怎么算, 税收怎么算", "顺便问一下，县图书馆几点开门, 县图书馆几点开门"})
    void turnsToSomethingElseWhenSaidSo(String question, String standalone) {
        List<Turn> turns = asked("2021年绿化率是多少？");

        assertThat(FollowUp.standalone(turns, question)).isEqualTo(standalone);
        assertThat(FollowUp.readings(turns, question)).containsExactly(standalone);
    }

    @Test
    void mayMeanWhatAllQuestionsWereAboutOrTheFirstOrSomethingNew() {
        List<Turn> turns = asked("青石大道改造工程有多长？", "青石大道改造工程总投资是多少？");

        assertThat(FollowUp.readings(turns, "开工为什么推迟了？"))
                .containsExactly("青石大道改造工程，开工为什么推迟了？", "青石大道改造工程总投资，开工为什么推迟了？", "开工为什么推迟了？");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年绿化率是多少？           | 对了，2022年呢？         | 2022年绿化率是多少？",
                "青石小学有学生多少人？         | 还想知道其中女生有多少？ | 青石小学有学生，其中女生有多少？",
                "低保对象有多少人？             | 残疾人呢                 | 低保对象，残疾人是多少？",
                "职业学校有多少所？             | 普通中学呢               | 职业学校，普通中学是多少？",
                "全县出生率是多少？             | 死亡率呢                 | 全县死亡率是多少？",
                "2021年一般公共预算是多少亿元？ | 增速是多少？             | 2021年一般公共预算，增速是多少？",
                "2021年税收收入，增速是多少？   | 占比呢                   | 2021年税收收入，占比是多少？",
                "2021年绿化率是多少？           | 我想问是否有公交到县医院？ | 我想问是否有公交到县医院？"
            })
    void doesNotCutThroughWords(String earlier, String question, String standalone) {
        assertThat(FollowUp.standalone(asked(earlier), question)).isEqualTo(standalone);
    }

    @ParameterizedTest
    @CsvSource({
        "任命 周茂林 为财政委员会主任委员 [1], 该委员会有几名委员？",
        "周茂林 [1], 该代表团有几人出席？",
        "周茂林 [1], 对此人大常委会提了什么意见？",
        "周茂林 [1], 这个人才公寓什么时候交付？"
    })
    void noPersonIsMeantInsideOtherWords(String answer, String question) {
        List<Turn> turns = List.of(new Turn("谁是主任委员？", Optional.of(answer)));

        assertThat(FollowUp.standalone(turns, question)).doesNotContain("周茂林");
    }

    @Test
    void hasOneMeaningWhenItNamesItsSubject() {
        List<Turn> turns = asked("第十四次会议谁请假了？");

        assertThat(FollowUp.readings(turns, "第二十次会议谁请假了？")).containsExactly("第二十次会议谁请假了？");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021年绿化率是多少？ | 再往前一年呢？             | 2020年绿化率是多少？",
                "2021年绿化率是多少？ | 那上一年呢                 | 2020年绿化率是多少？",
                "2021年绿化率是多少？ | 等一下，我想看2019年的     | 2019年绿化率是多少？",
                "2021年绿化率是多少？ | 2022年上半年呢             | 2022年上半年绿化率是多少？"
            })
    void hasOneMeaningWhenItIsNothingButAnotherPeriod(String earlier, String question, String meaning) {
        assertThat(FollowUp.readings(asked(earlier), question)).first().isEqualTo(meaning);
    }

    @Test
    void mayBeAboutWhatWasFoundLast() {
        List<Turn> turns = List.of(Turn.understood("哪个村分红最高？", Optional.of("青石村 [1]\n青石村分红最高。 [1]")));

        assertThat(FollowUp.readings(turns, "它2017年分了多少呢")).first().isEqualTo("青石村，它2017年分了多少呢");
        assertThat(FollowUp.readings(turns, "建设期限")).contains("青石村，建设期限");
    }

    @Test
    void buildsOnWhatWasUnderstood() {
        List<Turn> turns =
                List.of(Turn.understood("2021年绿化率是多少？", Optional.empty()), Turn.understood("税收怎么算", Optional.empty()));

        assertThat(FollowUp.standalone(turns, "哪个部门负责？")).isEqualTo("税收算，哪个部门负责？");
    }

    @Test
    void hasOneMeaningAtTheBeginning() {
        assertThat(FollowUp.readings(List.of(), "那2022年呢")).containsExactly("那2022年呢");
    }

    @Test
    void leavesTheFirstQuestionAlone() {
        assertThat(FollowUp.standalone(List.of(), "那2022年呢")).isEqualTo("那2022年呢");
    }

    @Test
    void readsFollowUpsOfFollowUps() {
        List<Turn> turns = asked("2021年青石镇的税收是多少？", "那2022年呢");

        assertThat(FollowUp.standalone(turns, "2023年呢？")).isEqualTo("2023年青石镇的税收是多少？");
    }

    @Test
    void goesOnAskingAboutTheThingAndNotAboutWhatWasAskedOfIt() {
        List<Turn> turns = asked("青石镇第二养老院在哪里？", "什么时候开工？");

        assertThat(FollowUp.standalone(turns, "这个项目有多少床位？")).isEqualTo("青石镇第二养老院，有多少床位？");
    }

    @Test
    void takesUpNothingFromBeforeANewSubject() {
        List<Turn> turns = asked("2021年青石镇的税收是多少？", "2020年全县学校有多少所？");

        assertThat(FollowUp.standalone(turns, "2022年呢")).isEqualTo("2022年全县学校有多少所？");
    }

    @Test
    void isNotSlowOnLongText() {
        String text = "那该多少第二十一次哪".repeat(20_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> FollowUp.standalone(List.of(new Turn(text, Optional.of(text))), text));
    }

    private static List<Turn> asked(String... questions) {
        return List.of(questions).stream()
                .map(question -> new Turn(question, Optional.empty()))
                .toList();
    }
}
