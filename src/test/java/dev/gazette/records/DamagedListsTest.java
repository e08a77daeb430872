package dev.gazette.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gazette.gazette.Documents;
import dev.gazette.gazette.GazetteParser;
import dev.gazette.gazette.ItemKind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is left of a list, reading it ends and gives records that are printed. */
class DamagedListsTest {
    private static final String NOISE = "任命免去为的、，；：。职务同志辞接受自行除其请假出席列（）() \t\u3000·1二A";

    @RepeatedTest(60)
    void aDamagedGazetteNeverBreaksTheReader(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = Documents.sample().lines().stream()
                .filter(line ->
                        line.number() < 60 || (line.number() > 955 && line.number() < 1050) || line.number() > 2740)
                .map(line -> damaged(line.text(), random))
                .collect(Collectors.joining("\n"));
        GazetteRecords read = new RecordReader().read(new GazetteParser().parse(Documents.of("damaged", text)));
        String printed = text.replaceAll("\\s", "");
        assertThat(read.appointments())
                .allSatisfy(
                        record -> assertThat(printed).contains(record.quote().replaceAll("\\s", "")));
    }

    @RepeatedTest(60)
    void noiseNeverBreaksTheReader(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String[] lines = random.ints(12, 0, 60)
                .mapToObj(length -> random.ints(length + 1L, 0, NOISE.length())
                        .mapToObj(at -> NOISE.substring(at, at + 1))
                        .collect(Collectors.joining()))
                .toArray(String[]::new);
        for (ItemKind kind : List.of(ItemKind.APPOINTMENT, ItemKind.ATTENDANCE, ItemKind.AGENDA)) {
            assertThatCode(() -> MadeUpItems.read(kind, "人事任免出席名单", lines)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"任命", "甲、", "的", "为", "免去张三的", "因", "张三同志", "（", "请假1人", "职务", " 甲", "。", "其职务自行免除"})
    void aVeryLongLineIsReadInTime(String part) {
        String line = part.repeat(1_000_000 / part.length());
        for (ItemKind kind : List.of(ItemKind.APPOINTMENT, ItemKind.ATTENDANCE, ItemKind.AGENDA)) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> MadeUpItems.read(kind, "任免名单", line));
        }
    }

    @Test
    void anItemWithoutTextHasNoRecords() {
        assertThat(MadeUpItems.read(ItemKind.ATTENDANCE, "出席情况")
                        .attendance()
                        .getFirst()
                        .groups())
                .isEmpty();
    }

    private static String damaged(String line, Random random) {
        if (line.isEmpty() || random.nextInt(4) > 0) {
            return line;
        }
        int at = random.nextInt(line.length());
        return switch (random.nextInt(4)) {
            case 0 -> line.substring(at);
            case 1 -> line.substring(0, at);
            case 2 -> line.substring(0, at) + NOISE.charAt(random.nextInt(NOISE.length())) + line.substring(at);
            default -> line.substring(0, at) + "\n\n" + line.substring(at);
        };
    }
}
