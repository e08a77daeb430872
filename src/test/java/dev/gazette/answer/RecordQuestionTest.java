package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.answer.RecordQuestion.NamedDay;
import dev.gazette.records.Act;
import dev.gazette.records.Presence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordQuestionTest {
    @ParameterizedTest
    @CsvSource({
        "谁被任命为副县长？, WHO, APPOINTMENT",
        "罗春生什么时候被免去局长职务？, WHEN, REMOVAL",
        "哪位副县长辞去了职务？, WHO, RESIGNATION",
        "哪些人的职务自行免除？, WHO, LAPSE",
        "谁代理县长？, WHO, ACTING",
        "第七次会议任命了哪几名检察员？, WHO, APPOINTMENT",
        "县茶业局局长换成了谁？, WHO, APPOINTMENT",
        "谁不再担任副县长？, WHO, REMOVAL",
        "县检察院添了三位检察员，叫什么名字？, WHO, APPOINTMENT",
        "在罗春生之前局长由谁担任？, WHO, REMOVAL"
    })
    void knowsQuestionsAboutOffices(String question, RecordQuestion.Ask ask, Act act) {
        RecordQuestion read = RecordQuestion.read(Plain.of(question)).orElseThrow();
        assertThat(read.ask()).isEqualTo(ask);
        assertThat(read.acts()).contains(act);
        assertThat(read.isAboutAttendance()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "第七次会议有多少人请假？, COUNT, ON_LEAVE",
        "谁列席了第七次会议？, WHO, SITTING_IN",
        "罗春生出席了第七次会议吗？, WHETHER, PRESENT",
        "第七次会议哪些组成人员请了假？, WHO, ON_LEAVE",
        "罗春生第七次会议到会了没有？, WHETHER, PRESENT",
        "第七次会议谁没来？, WHO, ON_LEAVE",
        "罗春生参加第七次会议了吗？, WHETHER, PRESENT",
        "缺席的有哪些人？, WHO, ABSENT",
        "第七次会议有哪几位委员请了假？, WHO, ON_LEAVE",
        "第七次会议没能出席的有谁？, WHO, ON_LEAVE"
    })
    void knowsQuestionsAboutAttendance(String question, RecordQuestion.Ask ask, Presence presence) {
        RecordQuestion read = RecordQuestion.read(Plain.of(question)).orElseThrow();
        assertThat(read.ask()).isEqualTo(ask);
        assertThat(read.presences()).containsExactly(presence);
        assertThat(read.membersDue()).isFalse();
        assertThat(read.acts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"全县有多少亩茶园？", "罗春生是哪一年出生的？", "任命罗春生时投了多少赞成票？", "两次会议哪一次请假的人更多？", "为什么谁都没有被免去职务？"})
    void leavesOthersToTheNormalWay(String question) {
        assertThat(RecordQuestion.read(Plain.of(question))).isEmpty();
    }

    @Test
    void knowsQuestionsAboutSeveralWaysOfAttending() {
        RecordQuestion read =
                RecordQuestion.read(Plain.of("第七次会议应到多少人，实到多少人，请假多少人？")).orElseThrow();
        assertThat(read.presences()).containsExactly(Presence.PRESENT, Presence.ON_LEAVE);
        assertThat(read.membersDue()).isTrue();
    }

    @Test
    void readsPostOrganAndDay() {
        RecordQuestion read =
                RecordQuestion.read(Plain.of("2021年6月18日谁被任命为县法院副院长？")).orElseThrow();
        assertThat(read.post()).contains("副院长");
        assertThat(read.organs()).containsExactly("法院");
        assertThat(read.days()).allMatch(day -> day.holds(LocalDate.of(2021, 6, 18)));
        assertThat(read.days()).noneMatch(day -> day.holds(LocalDate.of(2021, 6, 19)));
    }

    @ParameterizedTest
    @CsvSource({
        "第七次会议任命了哪些人（政府和法院都算）？, false",
        "第七次会议任命了哪些人，检察院的也算上？, false",
        "6月18日哪些人被免去职务（含检察院的）？, false",
        "第七次会议任命了哪些法院的人？, true",
        "第七次会议任命了法院哪些人，包括陪审员？, true"
    })
    void whatIsOnlyIncludedNarrowsNothing(String question, boolean narrowed) {
        RecordQuestion read = RecordQuestion.read(Plain.of(question)).orElseThrow();
        assertThat(!read.organs().isEmpty()).isEqualTo(narrowed);
    }

    @ParameterizedTest
    @CsvSource({"六月十八日, 18, true", "六月, 18, true", "十六月十八日, 18, false", "6月19日, 18, false"})
    void monthsMayBeWrittenInChineseNumerals(String words, int day, boolean holds) {
        assertThat(NamedDay.in(Plain.of(words)))
                .isNotEmpty()
                .allSatisfy(named ->
                        assertThat(named.holds(LocalDate.of(2021, 6, day))).isEqualTo(holds));
    }

    @ParameterizedTest
    @CsvSource({"云岭县副县长, 县长, false", "云岭县县长, 县长, true", "云岭县副县长, 副县长, true", "云岭县人民陪审员, 审判员, false"})
    void aDeputyHoldsAnotherPost(String office, String post, boolean same) {
        assertThat(RecordMatch.isPost(office, post)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "谁被任命为云岭县副县长, true",
        "第七次会议上罗春生被任命为副县长了吗, true",
        "第7次会议任命了哪些副县长, true",
        "第七次会议应到和实到各多少人, true",
        "第七次会议请假的三位组成人员是谁, true",
        "哪两位委员缺席了第七次会议, true",
        "第七次会议谁没有参加, true",
        "第七次会议应出席多少人、实际出席多少人, true",
        "第七次会议各乡镇列席多少人, false",
        "李四什么时候被任命为副县长, false",
        "谁被任命为旅游大使和副县长, false",
        "谁没有被任命为副县长, false",
        "王有为被任命为副县长了吗, false"
    })
    void aRecordExplainsAllWordsOfItsQuestion(String question, boolean explains) {
        assertThat(RecordMatch.explains(Plain.of(question), List.of("罗春生", "云岭县副县长", "云岭县", "六届人大常委会第七次会议")))
                .isEqualTo(explains);
    }

    @ParameterizedTest
    @CsvSource({
        "卫健委, 云岭县卫生健康委员会主任, true",
        "人社局, 云岭县人力资源和社会保障局局长, true",
        "人社局, 县人力资源社会保障局, true",
        "市监局, 市场监督管理局, true",
        "教体局, 云岭县卫生健康委员会主任, false",
        "民政局, 云岭县人民政府国有资产监督管理局局长, false"
    })
    void aShortFormHasTheCharactersOfTheNameInTheirOrder(String form, String office, boolean isShort) {
        assertThat(RecordMatch.isShortFor(form, office)).isEqualTo(isShort);
    }
}
