package dev.gazette.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gazette.gazette.Documents;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.source.SourceDocument;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text makes the parser or the cutter hang. */
class HostileTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10000000|水|",
                "10000000|1|",
                "10000000|¹|",
                "10000000|*|",
                "3000000|（一）|",
                "10000000| |",
                "2000000|水¹，|",
                "200000|水|LINE",
                "200000|水利工程建设情况良好，持续推进工程建设|LINE",
                "200000|¹ 注|LINE",
                "200000|水利¹|LINE",
                "200000|一、水利|LINE",
                "200000|（一）加强领导。各单位|LINE",
                "200000|1. 水利。|LINE",
                "200000|专栏：水利|LINE",
                "200000|附件|LINE",
                "200000|水\t利|LINE",
                "200000|关于水利工作的报告|LINE",
                "200000|（2022年3月8日|LINE"
            })
    void isParsedAndCut(int times, String word, String separator) {
        SourceDocument document = Documents.of("hostile", (word + (separator == null ? "" : "\n")).repeat(times));
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(new PassageCutter().cut(new GazetteParser().parse(document)))
                        .isNotNull());
    }
}
