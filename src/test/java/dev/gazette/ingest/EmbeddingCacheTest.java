package dev.gazette.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingCacheTest {
    private static final float[] ONE = {0.5f, -1, 0};
    private static final float[] TWO = {0, 2, Float.MIN_VALUE};

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void twoTextsAreKept() throws IOException {
        file = folder.resolve("deep/model.bin");
        try (EmbeddingCache cache = EmbeddingCache.open(file, 3)) {
            cache.add("一", ONE);
            cache.add("二", TWO);
            assertThat(cache.find("一")).contains(ONE);
        }
    }

    @Test
    void keepsVectorsByText() throws IOException {
        try (EmbeddingCache cache = EmbeddingCache.open(file, 3)) {
            assertThat(cache.size()).isEqualTo(2);
            assertThat(cache.find("一")).contains(ONE);
            assertThat(cache.find("二")).contains(TWO);
            assertThat(cache.find("三")).isEmpty();
        }
    }

    @Test
    void cutsOffATornTailAndGoesOn() throws IOException {
        long whole = Files.size(file);
        Files.write(file, new byte[] {1, 2, 3, 4, 5}, StandardOpenOption.APPEND);

        try (EmbeddingCache cache = EmbeddingCache.open(file, 3)) {
            assertThat(Files.size(file)).isEqualTo(whole);
            cache.add("三", ONE);
        }
        try (EmbeddingCache cache = EmbeddingCache.open(file, 3)) {
            assertThat(cache.size()).isEqualTo(3);
            assertThat(cache.find("三")).contains(ONE);
        }
    }

    @Test
    void cutsOffARecordThatWasWrittenInPart() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 6] ^= 1;
        Files.write(file, bytes);

        try (EmbeddingCache cache = EmbeddingCache.open(file, 3)) {
            assertThat(cache.find("一")).contains(ONE);
            assertThat(cache.contains("二")).isFalse();
        }
    }

    @Test
    void beginsAnewForAnotherDimensionOrAnotherFile() throws IOException {
        try (EmbeddingCache cache = EmbeddingCache.open(file, 4)) {
            assertThat(cache.size()).isZero();
        }
        Files.writeString(file, "not a cache at all");
        try (EmbeddingCache cache = EmbeddingCache.open(file, 3)) {
            assertThat(cache.size()).isZero();
            cache.add("一", ONE);
            assertThat(cache.find("一")).contains(ONE);
        }
    }

    @Test
    void isForOneUserAtATime() throws IOException {
        try (EmbeddingCache first = EmbeddingCache.open(file, 3)) {
            assertThat(first.size()).isEqualTo(2);
            assertThatThrownBy(() -> EmbeddingCache.open(file, 3))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(file.toString());
        }
    }

    @Test
    void refusesVectorsOfAnotherLength() throws IOException {
        try (EmbeddingCache cache = EmbeddingCache.open(file, 3)) {
            assertThatThrownBy(() -> cache.add("三", new float[2]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("3 but this one has 2");
        }
    }
}
