package dev.gazette.records;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.Gazette;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {
    private static final LocalDate SPRING = LocalDate.of(2021, 3, 18);
    private static final LocalDate AUTUMN = LocalDate.of(2021, 9, 18);

    @ParameterizedTest
    @CsvSource({
        "关于落实《县人大常委会关于全县茶产业发展情况的审议意见》的情况报告, true",
        "县人民政府关于全县茶产业发展情况审议意见研究处理情况的报告, true",
        "关于落实《关于茶产业发展工作情况的审议意见》的报告, true",
        "关于落实《县人大常委会关于学前教育工作情况的审议意见》的情况报告, false",
        "关于落实《关于2019年全县茶产业发展情况的审议意见》的情况报告, false"
    })
    void aFollowUpFindsItsOpinionInAnotherDocument(String title, boolean inside) {
        Gazette spring = MadeUpItems.gazette(
                "spring",
                MadeUpItems.meeting(
                        3,
                        SPRING,
                        MadeUpItems.item("spring.1", ItemKind.OPINION, "云岭县人大常委会关于2021年全县茶产业发展情况的审议意见", "一、要培育茶企。")));
        ItemLink link = follows(spring, title, AUTUMN);
        assertThat(link.pointsOutside()).isEqualTo(!inside);
        assertThat(link.targets().stream().map(ItemName::id)).isEqualTo(inside ? List.of("spring.1") : List.of());
        assertThat(link.words()).contains("审议意见");
    }

    @Test
    void anOpinionAfterTheFollowUpIsNotMeant() {
        Gazette later = MadeUpItems.gazette(
                "later",
                MadeUpItems.meeting(
                        9,
                        AUTUMN.plusYears(1),
                        MadeUpItems.item("later.1", ItemKind.OPINION, "关于茶产业发展情况的审议意见", "一、要培育茶企。")));
        assertThat(follows(later, "关于落实《关于茶产业发展情况的审议意见》的报告", AUTUMN).pointsOutside())
                .isTrue();
    }

    @Test
    void agendaEntriesFindTheirPapersOrNone() {
        Item agenda = MadeUpItems.item(
                "a",
                ItemKind.AGENDA,
                "议题",
                "1. 听取和审议县政府关于茶产业发展情况的报告；",
                "2. 审议表决人事任免案；",
                "3. 书面审议县政府落实《关于学前教育情况的审议意见》的情况报告；",
                "4. 传达上级会议精神。");
        Gazette gazette = MadeUpItems.gazette(
                "doc",
                MadeUpItems.meeting(
                        7,
                        SPRING,
                        agenda,
                        MadeUpItems.item("b", ItemKind.REPORT, "关于全县茶产业发展情况的报告", "正文。"),
                        MadeUpItems.item("c", ItemKind.OPINION, "云岭县人大常委会关于茶产业发展情况的审议意见", "正文。"),
                        MadeUpItems.item("d", ItemKind.APPOINTMENT, "任命名单", "任命罗春生为县教育局局长。"),
                        MadeUpItems.item("e", ItemKind.FOLLOWUP, "关于落实《关于学前教育情况的审议意见》的情况报告", "正文。")));
        List<ItemLink> links = new RecordReader().read(gazette).links();
        assertThat(links.stream()
                        .filter(link -> link.kind() == ItemLink.Kind.AGENDA)
                        .map(link -> link.targets().stream().map(ItemName::id).toList()))
                .containsExactly(List.of("b", "c"), List.of("d"), List.of("e"), List.of());
        assertThat(links.stream()
                        .filter(link -> link.kind() == ItemLink.Kind.ABOUT)
                        .flatMap(link -> link.targets().stream())
                        .map(ItemName::id))
                .containsExactly("b");
    }

    private static ItemLink follows(Gazette other, String title, LocalDate date) {
        Gazette own = MadeUpItems.gazette(
                "own", MadeUpItems.meeting(7, date, MadeUpItems.item("own.1", ItemKind.FOLLOWUP, title, "正文。")));
        RecordReader reader = new RecordReader();
        OpinionRegister register = new OpinionRegister(reader.read(other).opinions());
        return reader.read(own).links(register).getFirst();
    }
}
