package dev.gazette.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.source.Fingerprint;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RecordNumbersTest {
    private final RecordNumbers numbers = new RecordNumbers();

    @Test
    void findsEveryKeyAndNoOther() {
        for (int i = 0; i < 20_000; i++) {
            numbers.put(key("text " + i), i);
        }

        assertThat(numbers.size()).isEqualTo(20_000);
        for (int i = 0; i < 20_000; i++) {
            assertThat(numbers.find(key("text " + i))).hasValue(i);
            assertThat(numbers.find(key("other " + i))).isEmpty();
        }
    }

    @Test
    void aLaterNumberTakesThePlaceOfAnEarlierOne() {
        numbers.put(key("a"), 1);
        numbers.put(key("a"), 2);

        assertThat(numbers.size()).isEqualTo(1);
        assertThat(numbers.find(key("a"))).hasValue(2);
    }

    @Test
    void keysThatFallOnOneSlotAreToldApart() {
        for (int i = 0; i < 5_000; i++) {
            numbers.put(ByteBuffer.allocate(32).putLong(i).putLong(7).array(), i);
        }

        for (int i = 0; i < 5_000; i++) {
            assertThat(numbers.find(
                            ByteBuffer.allocate(32).putLong(i).putLong(7).array()))
                    .hasValue(i);
        }
    }

    private static byte[] key(String text) {
        return HexFormat.of().parseHex(Fingerprint.of(text.getBytes(UTF_8)));
    }
}
