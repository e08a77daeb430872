package dev.gazette.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.ItemKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which gazettes of different places appoint and remove. */
class AppointmentFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            任命罗春生为云岭县人民政府副县长。 | appointment 罗春生 云岭县人民政府副县长
            任命 罗 春、马小云 为云岭县人民法院审判员。 | appointment 罗春 云岭县人民法院审判员; appointment 马小云 云岭县人民法院审判员
            决定任命罗春生同志为云岭县财政局局长； | appointment 罗春生 云岭县财政局局长
            任命：罗春生为云岭县教育局局长，马小云为云岭县民政局局长。 | appointment 罗春生 云岭县教育局局长; appointment 马小云 云岭县民政局局长
            任命罗春生为云岭县人民法院副院长、审判委员会委员、审判员。 | appointment 罗春生 云岭县人民法院副院长; appointment 罗春生 审判委员会委员; appointment 罗春生 审判员
            任命马为民为云岭县发展和改革局局长。 | appointment 马为民 云岭县发展和改革局局长
            任命罗春生为云岭县人大教育科学文化卫生委员会副主任委员，免去其云岭县人大法制委员会委员职务。 | appointment 罗春生 云岭县人大教育科学文化卫生委员会副主任委员; removal 罗春生 云岭县人大法制委员会委员
            任命罗春生为云岭县审计局局长（试用期一年）。 | appointment 罗春生 云岭县审计局局长
            免去罗春生的云岭县人民政府副县长职务。 | removal 罗春生 云岭县人民政府副县长
            免去 罗 春 的云岭县人民法院副院长、审判员职务。 | removal 罗春 云岭县人民法院副院长; removal 罗春 审判员
            免去罗春生同志云岭县水利局局长职务。 | removal 罗春生 云岭县水利局局长
            免去罗春、马小云云岭县人民政府副县长职务。 | removal 罗春 云岭县人民政府副县长; removal 马小云 云岭县人民政府副县长
            决定免去罗春生的县交通局局长职务，马小云的县农业局局长职务。 | removal 罗春生 县交通局局长; removal 马小云 县农业局局长
            批准任命罗春生为云岭县人民检察院检察长。 | appointment 罗春生 云岭县人民检察院检察长
            决定接受罗春生同志辞去云岭县人民政府县长职务的请求，报云岭县人民代表大会备案。 | resignation 罗春生 云岭县人民政府县长
            会议决定：接受罗春生因工作变动提出辞去云岭县监察委员会主任职务的请求。 | resignation 罗春生 云岭县监察委员会主任
            决定接受罗春生、马小云同志辞去云岭县第六届人大代表职务。 | resignation 罗春生 云岭县第六届人大代表; resignation 马小云 云岭县第六届人大代表
            罗春生同志的云岭县人民法院审判员职务自行免除，不再办理免职手续。 | lapse 罗春生 云岭县人民法院审判员
            因罗春生同志退休，其云岭县人民检察院检察员职务自行免除。 | lapse 罗春生 云岭县人民检察院检察员
            根据有关规定，罗春生、马小云的云岭县人民代表大会代表资格终止。 | lapse 罗春生 云岭县人民代表大会代表; lapse 马小云 云岭县人民代表大会代表
            罗春生同志的常委会委员职务相应终止。 | lapse 罗春生 常委会委员
            决定罗春生代理云岭县人民政府县长职务。 | acting 罗春生 代理云岭县人民政府县长
            决定任命罗春生为云岭县人民政府副县长、代理县长。 | appointment 罗春生 云岭县人民政府副县长; acting 罗春生 代理县长
            补选罗春生为云岭县人大常委会委员。 | election 罗春生 云岭县人大常委会委员
            撤销罗春生的云岭县林业局局长职务。 | dismissal 罗春生 云岭县林业局局长
            罢免罗春生的云岭县第六届人民代表大会代表职务。 | dismissal 罗春生 云岭县第六届人民代表大会代表
            任命阿不都·热合曼为云岭县民族事务局局长。 | appointment 阿不都·热合曼 云岭县民族事务局局长
            任命羅春生為雲嶺縣人民法院審判員。 | appointment 羅春生 雲嶺縣人民法院審判員
            """)
    void sentencesSayWhoWhatAndHow(String sentence, String expected) {
        assertThat(records("任免名单", sentence)).isEqualTo(expected);
    }

    @Test
    void namesBelowTheirOffice() {
        assertThat(records("任命名单", "任命下列人员为云岭县人民法院人民陪审员（按姓氏笔画为序）：", "罗 春　　马小云", "白 石\t张文\t李 大山"))
                .isEqualTo("appointment 罗春 云岭县人民法院人民陪审员; appointment 马小云 云岭县人民法院人民陪审员; "
                        + "appointment 白石 云岭县人民法院人民陪审员; appointment 张文 云岭县人民法院人民陪审员; "
                        + "appointment 李大山 云岭县人民法院人民陪审员");
    }

    @Test
    void entriesBelowTheirVerb() {
        assertThat(records("人事任免名单", "一、任命", "罗春生为云岭县司法局局长；", "二、免去", "马小云的云岭县司法局局长职务。"))
                .isEqualTo("appointment 罗春生 云岭县司法局局长; removal 马小云 云岭县司法局局长");
    }

    @Test
    void namesAfterAnOffice() {
        assertThat(records("任命名单", "任命云岭县人民检察院检察员：罗春生、马小云。"))
                .isEqualTo("appointment 罗春生 云岭县人民检察院检察员; appointment 马小云 云岭县人民检察院检察员");
    }

    @Test
    void columnsOfATable() {
        assertThat(records("人事任免名单", "姓名\t性别\t任命职务\t免去职务", "罗 春\t男\t云岭县教育局局长\t云岭县民政局局长", "马小云\t女\t\t云岭县教育局局长"))
                .isEqualTo("appointment 罗春 云岭县教育局局长; removal 罗春 云岭县民政局局长; removal 马小云 云岭县教育局局长");
    }

    @Test
    void aTitleOfOneActHoldsForPairsOfNameAndOffice() {
        assertThat(records("免职名单", "罗 春\t云岭县人民法院审判员")).isEqualTo("removal 罗春 云岭县人民法院审判员");
    }

    @Test
    void theOfficeOfAResignationMayStandInTheTitleAlone() {
        GazetteRecords read = MadeUpItems.read(ItemKind.DECISION, "关于接受罗春生辞去云岭县副县长职务请求的决定", "会议决定，接受罗春生同志的辞职请求。");
        assertThat(text(read.appointments())).isEqualTo("resignation 罗春生 云岭县副县长");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        GazetteRecords read = MadeUpItems.read(ItemKind.APPOINTMENT, "任命名单", "任命若干人员。");
        assertThat(read.appointments()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.code())
                .contains("appointments-not-found", "appointment-not-read");
    }

    @Test
    void reportsThatMentionAnAppointmentRecordNone() {
        assertThat(MadeUpItems.read(ItemKind.REPORT, "关于干部工作的报告", "任命罗春生为云岭县教育局局长。")
                        .appointments())
                .isEmpty();
    }

    @Test
    void organAndVerbAreKept() {
        Appointment record = MadeUpItems.read(ItemKind.APPOINTMENT, "名单", "决定任命罗春生为云岭县人民法院副院长、审判员。")
                .appointments()
                .getLast();
        assertThat(record.verb()).isEqualTo("决定任命");
        assertThat(record.organ()).isEqualTo("云岭县人民法院");
        assertThat(record.quote()).isEqualTo("决定任命罗春生为云岭县人民法院副院长、审判员。");
        assertThat(record.place().lines().first()).isEqualTo(2);
    }

    private static String records(String title, String... lines) {
        return text(MadeUpItems.read(ItemKind.APPOINTMENT, title, lines).appointments());
    }

    private static String text(List<Appointment> records) {
        return records.stream()
                .map(record -> record.act().code() + " " + record.person() + " " + record.office())
                .collect(Collectors.joining("; "));
    }
}
