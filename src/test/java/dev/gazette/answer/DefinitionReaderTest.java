package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.gazette.FootnoteMark;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionReaderTest {
    @ParameterizedTest
    @CsvSource({
        "csa, 15. CSA：社区支持农业。, 社区支持农业",
        "茶十条, 9. 青岭“茶十条”：《青岭县促进茶业发展办法》；“水十条”：《青岭县治水办法》。, 《青岭县促进茶业发展办法》",
        "水十条, 9. 青岭“茶十条”：《青岭县促进茶业发展办法》；“水十条”：《青岭县治水办法》。, 《青岭县治水办法》",
        "三同步, 做到“三同步”，即同步规划、同步建设、同步验收，取得成效。, 同步规划、同步建设、同步验收，取得成效",
        "河长制, 河长制是指由负责人担任河长的制度。, 由负责人担任河长的制度",
        "促进法, 贯彻《中华人民共和国茶业促进法》（以下简称“促进法”）情况如下。, 贯彻《中华人民共和国茶业促进法》",
        "csa, 推广社区支持农业（CSA）模式。, 推广社区支持农业",
        "csa, 推广 CSA（社区支持农业）模式。, 社区支持农业",
        "csa, 今年推广 CSA 项目 12 个。,",
        "csa, CSA指标体系已经建立。,",
        "茶十条, 出台“茶十条”，即日起施行。,",
        "csa, 推广 CSA（见附件二）项目。,",
        "csa, 购置 CSAB：新型设备。,",
        "茶十条, 出台“茶十条”、“水十条”等政策。,"
    })
    void readsWhatATermMeans(String term, String printed, String meaning) {
        DefinitionReader reader = new DefinitionReader(term);

        assertThat(IntStream.range(0, DefinitionReader.forms())
                        .boxed()
                        .flatMap(form -> reader.meaning(form, printed).stream())
                        .findFirst())
                .isEqualTo(Optional.ofNullable(meaning));
    }

    @ParameterizedTest
    @CsvSource({"三同步, 落实“三同步”²⁸要求，巩固成果²⁹。, 28", "三同步, 落实“三同步”要求，巩固成果²⁹。,", "csa, 推广 CSA³ 模式。, 3"})
    void readsTheMarkThatHangsOnATerm(String term, String printed, Integer number) {
        assertThat(new DefinitionReader(term).mark(printed).map(FootnoteMark::number))
                .isEqualTo(Optional.ofNullable(number));
    }
}
