package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsListTest {
    private static final String BODY = """

            云溪县人民代表大会常务委员会公告

            （2022年3月8日云溪县第十七届人民代表大会常务委员会第五次会议通过）
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "关于水利工作情况的报告……………陈 平（2）|关于水利工作情况的报告|陈平|2",
                "关于水利工作情况的报告 ····· 12|关于水利工作情况的报告||12",
                "关于水利工作情况的报告\t12|关于水利工作情况的报告||12",
                "关于水利工作情况的报告　　陈平　　12|关于水利工作情况的报告|陈平|12",
                "1. 关于水利工作情况的报告（陈平） (12)|关于水利工作情况的报告|陈平|12",
                "关于水利工作情况的报告12|关于水利工作情况的报告||12",
                "12　关于水利工作情况的报告|关于水利工作情况的报告||12",
                "关于2021年和 2022\\n年水利工作情况的报告…3|关于2021年和2022年水利工作情况的报告||3",
                "关于检查本县贯彻实施\\n水利管理条例\\n情况的报告……（3）|关于检查本县贯彻实施水利管理条例情况的报告||3"
            })
    void readsAnEntryInAnyForm(String printed, String title, String speaker, int page) {
        ContentsList list = read("目　录\n\n" + printed.replace("\\n", "\n") + "\n" + BODY);

        assertThat(list.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo(title);
            assertThat(entry.speaker()).isEqualTo(Optional.ofNullable(speaker));
            assertThat(entry.page()).contains(page);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"目录", "目　录", "CONTENTS", "本期目录", "# 目录", "**目 录**"})
    void knowsItsHeading(String heading) {
        assertThat(read(heading + "\n关于水利工作情况的报告…2\n" + BODY).entries()).hasSize(1);
    }

    @Test
    void captionsGroupTheEntriesBySession() {
        ContentsList list = read("""
                目录
                第五次会议
                关于水利工作情况的报告…1
                任命名单…3
                —2—
                云溪县人大常委会公报
                第六次会议
                任命名单…7
                """ + BODY);

        assertThat(list.entries())
                .extracting(ContentsEntry::session)
                .containsExactly(Optional.of(5), Optional.of(5), Optional.of(6));
        assertThat(list.endLine()).isEqualTo(8);
    }

    @Test
    void aListWithoutPagesEndsWhereTheBodyBegins() {
        ContentsList list = read("目录\n第五次会议议程\n关于水利工作情况的报告\n任命名单\n\n第五次会议议程\n\n（2022年3月8日通过）\n");

        assertThat(list.entries())
                .extracting(ContentsEntry::title)
                .isEqualTo(List.of("第五次会议议程", "关于水利工作情况的报告", "任命名单"));
        assertThat(list.endLine()).isEqualTo(4);
    }

    @Test
    void theChaptersOfALawAreNoContentsList() {
        assertThat(read("水法\n目录\n第一章 总则\n第二章 规划\n\n第一章 总则\n\n第一条 为了用水，制定本法。\n").isPresent())
                .isFalse();
        assertThat(read("水法\n目录\n第一章 总则…1\n第二章 规划…2\n").isPresent()).isFalse();
    }

    private static ContentsList read(String text) {
        return ContentsList.read(Documents.of("list", text));
    }
}
