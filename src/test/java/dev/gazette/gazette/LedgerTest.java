package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final String ADOPTED = "\n\n（2022年3月8日云溪县第十七届人民代表大会常务委员会第五次会议通过）\n\n";
    private static final String BODY = "云溪县十七届人大常委会第五次会议议程" + ADOPTED + "1. 审议报告。\n\n"
            + "关于水利工作情况的报告\n\n——2022年3月8日在县第十七届人民代表大会常务委员会第五次会议上\n\n县水利局局长　陈平\n\n水利工作好。\n\n"
            + "云溪县人大常委会任命名单" + ADOPTED + "任命李明为局长。\n";

    @Test
    void aListThatAgreesHasNoProblem() {
        assertThat(problems("议程…1", "关于水利工作情况的报告…陈平 2", "任命名单…4")).isEmpty();
    }

    @Test
    void everyLieIsNamed() {
        assertThat(problems("议程…1", "关于教育工作情况的决议…2", "关于水利工作情况的报告…陈平 3", "任命名单…4"))
                .containsExactly("contents-entry-not-found");
        assertThat(problems("议程…1", "关于水利工作情况的报告…王五 2", "任命名单…4")).containsExactly("contents-speaker-differs");
        assertThat(problems("议程…1", "关于水利工作情况的报告…陈平 9", "任命名单…4")).containsExactly("contents-page-backwards");
        assertThat(problems("议程…1", "任命名单…2", "关于水利工作情况的报告…陈平 4")).containsExactly("contents-entry-out-of-order");
        assertThat(problems("议程…1", "关于水利工作情况的报告…陈平 2", "关于水利工作情况的报告…陈平 2", "任命名单…4"))
                .containsExactly("contents-entry-duplicated");
        assertThat(problems("议程…1", "任命名单…4")).containsExactly("item-not-in-contents");
    }

    @Test
    void aDocumentThatStopsIsReported() {
        assertThat(problems("议程…1", "关于水利工作情况的报告…陈平 2", "任命名单…4", "关于教育工作的决议…5", "关于卫生工作的决议…6"))
                .containsExactly("contents-entry-not-found", "contents-entry-not-found", CutOff.CODE);
        Gazette cut = new GazetteParser()
                .parse(Documents.of(
                        "cut", BODY.replaceFirst("水利工作好。[\\s\\S]*", "去年，全县水利工作进展顺利，共建成水库十二座，灌溉面积达到三十万亩，群众满意")));
        assertThat(cut.problems()).extracting(ParseProblem::code).containsExactly(CutOff.CODE);
    }

    private static java.util.List<String> problems(String... entries) {
        String list = "目录\n云溪县十七届人大常委会第五次会议" + String.join("\n", entries) + "\n\n";
        return new GazetteParser()
                .parse(Documents.of("ledger", list + BODY)).problems().stream()
                        .map(ParseProblem::code)
                        .toList();
    }
}
