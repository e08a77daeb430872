package dev.gazette.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.ItemKind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The forms in which gazettes list who attended. */
class AttendanceFormsTest {
    @Test
    void numbersInOneSentenceAndNamesInLines() {
        Attendance read = read("会议出席情况", "会议应到组成人员5人，实到3人，请假2人。", "出席：罗 春　　马小云　　白 石", "请假：张文（因公）、李大山（因病）");
        assertThat(people(read, Presence.PRESENT)).isEqualTo("罗春,马小云,白石");
        assertThat(people(read, Presence.ON_LEAVE)).isEqualTo("张文,李大山");
        assertThat(read.entries(Presence.ON_LEAVE).map(Attendance.Entry::note)).containsExactly("因公", "因病");
        assertThat(read.shouldAttend())
                .hasValueSatisfying(count -> assertThat(count.number()).isEqualTo(5));
        assertThat(read.sums()).hasSize(3).allMatch(Attendance.SumCheck::agrees);
    }

    @Test
    void namesInColumnsBelowAHeadingWithTheirNumber() {
        Attendance read = read("组成人员出席情况", "一、应出席会议：4人", "二、出席（3人）：", "罗 春\t马小云\t白 石", "三、请假（1人）：", "张 文");
        assertThat(people(read, Presence.PRESENT)).isEqualTo("罗春,马小云,白石");
        assertThat(people(read, Presence.ON_LEAVE)).isEqualTo("张文");
        assertThat(read.sums()).hasSize(3).allMatch(Attendance.SumCheck::agrees);
    }

    @Test
    void namesInColumnsOfWideSpacesBelowTheirLabel() {
        Attendance read = joined(
                "出席、列席人员名单",
                "一、出席（8人）",
                "主　任：罗　春",
                "委　员：",
                "马小云　白　石　张文龙",
                "李大山　许　愿　司马青松",
                "赵　云",
                "二、请假（3人）：王大河　周茂林",
                "沈秋月");
        assertThat(people(read, Presence.PRESENT)).isEqualTo("罗春,马小云,白石,张文龙,李大山,许愿,司马青松,赵云");
        assertThat(people(read, Presence.ON_LEAVE)).isEqualTo("王大河,周茂林,沈秋月");
        assertThat(read.groups()).extracting(Attendance.Group::label).contains("主任", "委员");
        assertThat(read.entries(Presence.PRESENT).map(entry -> entry.lines().first()))
                .containsExactly(3, 5, 5, 5, 6, 6, 6, 7);
        assertThat(read.sums()).hasSize(2).allMatch(Attendance.SumCheck::agrees);
    }

    @Test
    void aNumberBehindTheColonIsNoName() {
        Attendance read = read("出席情况", "一、实到：2人", "罗春、马小云", "二、请假：1人。", "张文");
        assertThat(people(read, Presence.PRESENT)).isEqualTo("罗春,马小云");
        assertThat(people(read, Presence.ON_LEAVE)).isEqualTo("张文");
        assertThat(read.sums()).hasSize(2).allMatch(Attendance.SumCheck::agrees);
    }

    @Test
    void namesOneALine() {
        assertThat(people(joined("请假人员名单", "罗　春", "马小云", "白石"), Presence.ON_LEAVE))
                .isEqualTo("罗春,马小云,白石");
    }

    @Test
    void namesBetweenPausesThatRunOverTheEndOfALine() {
        assertThat(people(joined("请假人员名单", "罗春、马小", "云、白石"), Presence.ON_LEAVE)).isEqualTo("罗春,马小云,白石");
        assertThat(people(joined("列席情况", "县法院：院长罗", "小春"), Presence.SITTING_IN)).isEqualTo("罗小春");
    }

    @Test
    void rolesOfThoseWhoSitIn() {
        Attendance read = read("列席情况", "县人民政府：副县长罗春生、马小云", "有关部门：县教育局局长白石、县司法局副局长张文、县联社二级调研员李山", "各乡镇人大：青石镇王大河、云上乡赵云");
        assertThat(read.entries(Presence.SITTING_IN)
                        .map(entry -> entry.person() + "/" + entry.organ() + "/" + entry.post()))
                .containsExactly(
                        "罗春生/县人民政府/副县长",
                        "马小云/县人民政府/副县长",
                        "白石/县教育局/局长",
                        "张文/县司法局/副局长",
                        "李山/县联社/二级调研员",
                        "王大河/青石镇/",
                        "赵云/云上乡/");
    }

    @Test
    void aSumThatDoesNotAgreeIsAProblem() {
        GazetteRecords read =
                MadeUpItems.read(ItemKind.ATTENDANCE, "出席情况", "应出席会议：5人", "出席（3人）：", "罗春、马小云", "请假（1人）：", "张文");
        assertThat(read.problems())
                .hasSize(2)
                .allMatch(problem -> problem.code().equals("attendance-sum"));
        assertThat(read.problems().getFirst().detail()).contains("3", "2");
        assertThat(read.attendance().getFirst().sums())
                .extracting(Attendance.SumCheck::agrees)
                .containsExactly(false, true, false);
    }

    @Test
    void whatIsNoPersonIsAProblem() {
        GazetteRecords read = MadeUpItems.read(ItemKind.ATTENDANCE, "列席情况", "县政府部门：县教育局局长白石、以及其他各有关单位的负责同志和工作人员们");
        assertThat(read.attendance().getFirst().entries(Presence.SITTING_IN)).hasSize(1);
        assertThat(read.problems()).extracting(problem -> problem.code()).containsExactly("attendance-entry-not-read");
    }

    @Test
    void aMeetingWithoutListsHasNoRecord() {
        assertThat(MadeUpItems.read(ItemKind.REPORT, "报告", "出席：罗春").attendance())
                .isEmpty();
    }

    private static Attendance read(String title, String... lines) {
        GazetteRecords read = MadeUpItems.read(ItemKind.ATTENDANCE, title, lines);
        assertThat(read.problems()).isEmpty();
        return read.attendance().getFirst();
    }

    private static Attendance joined(String title, String... lines) {
        GazetteRecords read = MadeUpItems.read(MadeUpItems.joined("doc.s07.01", ItemKind.ATTENDANCE, title, lines));
        assertThat(read.problems()).isEmpty();
        return read.attendance().getFirst();
    }

    private static String people(Attendance attendance, Presence presence) {
        return attendance.entries(presence).map(Attendance.Entry::person).collect(Collectors.joining(","));
    }
}
