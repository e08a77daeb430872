package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemKindsTest {
    @ParameterizedTest
    @CsvSource({
        "云溪县十七届人大常委会第五次会议议程, AGENDA",
        "关于落实《关于水利工作的审议意见》情况的报告, FOLLOWUP",
        "关于水利工作情况的审议意见, OPINION",
        "关于水利工作情况的调研报告, RESEARCH",
        "关于水利工作情况的报告（摘要）, REPORT",
        "关于规范性文件备案审查工作情况的报告, REPORT",
        "关于李明同志职务自行免除的备案报告, FILING",
        "关于预算调整方案的审查结果报告, EXAMINATION",
        "关于预算调整方案的议案的说明, EXPLANATION",
        "关于批准预算调整方案的决议, RESOLUTION",
        "关于召开第四次会议的決定, DECISION",
        "任 免 名 单, APPOINTMENT",
        "第五次会议列席情况, ATTENDANCE",
        "附件二, ANNEX",
        "致全县人民的一封信, OTHER"
    })
    void kindFollowsFromTheTitle(String title, ItemKind kind) {
        assertThat(ItemKinds.of(title)).isEqualTo(kind);
    }
}
