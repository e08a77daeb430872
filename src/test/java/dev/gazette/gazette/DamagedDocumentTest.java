package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.source.SourceDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the lines: no failure, and every line after the contents list has one place or a problem. */
class DamagedDocumentTest {
    private static final String PLAIN = """
            云溪县水资源管理条例

            （2022年3月8日云溪县第十七届人民代表大会常务委员会第五次会议通过）

            目录
            第一章 总则
            第二章 用水

            第一章 总则

            第一条 为了节约用水，制定本条例。

            第二章 用水

            第二条 用水应当计量。

            附件1
            用水定额表
            行业	定额
            农业	300

            以上定额自公布之日起施行。
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    @Timeout(120)
    void noLineOfADamagedGazetteIsLost(long seed) {
        String sample =
                Documents.sample().lines().stream().map(line -> line.text()).collect(Collectors.joining("\n"));
        check(damaged(sample, new Random(seed), 60));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    @Timeout(60)
    void noLineOfADamagedPlainDocumentIsLost(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 30; i++) {
            check(damaged(PLAIN, random, 6));
        }
    }

    private static void check(SourceDocument document) {
        Gazette gazette = new GazetteParser().parse(document);
        int first = ContentsList.read(document).endLine() + 1;
        for (int number = first; number <= document.lines().size(); number++) {
            int line = number;
            if (document.line(line).isBlank()) {
                continue;
            }
            long holders =
                    gazette.items().filter(item -> item.lines().contains(line)).count();
            boolean reported = gazette.problems().stream()
                    .anyMatch(problem -> problem.lines().contains(line));
            assertThat(holders).as("items that hold line %s", line).isLessThanOrEqualTo(1);
            assertThat(holders == 1 || reported)
                    .as("line %s is kept or reported", line)
                    .isTrue();
        }
        assertThat(gazette.items().map(Item::id)).doesNotHaveDuplicates();
    }

    private static SourceDocument damaged(String text, Random random, int times) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < times && lines.size() > 1; i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, lines.get(at).substring(0, lines.get(at).length() / 2));
                default -> lines = new ArrayList<>(random.nextInt(20) == 0 ? lines.subList(0, Math.max(at, 1)) : lines);
            }
        }
        return Documents.of("damaged", String.join("\n", lines));
    }
}
