package dev.gazette.api.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 31);
    private static final AnswerStore.Period EVER = new AnswerStore.Period(Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void findsAnAnswerAtOnceAndAfterARestart() throws Exception {
        AnswerStore store = store(TODAY);
        AnswerRecord first = added(store, "甲");
        AnswerRecord second = added(store, "乙");
        assertThat(store.find(first.answerId())).contains(first);
        store.close();
        assertThat(store.find(second.answerId())).contains(second);
        AnswerStore restarted = store(TODAY.plusDays(1));
        assertThat(restarted.find(first.answerId())).contains(first);
        AnswerRecord third = added(restarted, "丙");
        restarted.close();
        assertThat(restarted.find(third.answerId())).contains(third);
        assertThat(questions(restarted, EVER)).containsExactly("丙", "乙", "甲");
        assertThat(restarted.find(AnswerId.of(TODAY))).isEmpty();
        assertThat(folder.resolve("2020-01-31.jsonl")).exists();
        assertThat(folder.resolve("2020-02-01.jsonl")).exists();
    }

    @Test
    void findsWhatWasAppendedAfterItsFileWasSearched() throws Exception {
        AnswerStore store = store(TODAY);
        for (String question : List.of("甲", "乙", "丙")) {
            AnswerRecord kept = added(store, question);
            await().until(() -> onDisk().contains(kept.answerId()));
            await().until(() -> store.find(kept.answerId()).isPresent());
        }
        store.close();
        assertThat(questions(store, EVER)).containsExactly("丙", "乙", "甲");
    }

    @Test
    void passesOverALineThatACrashCutShortAndNamesIt() throws Exception {
        AnswerStore store = store(TODAY);
        AnswerRecord first = added(store, "甲");
        AnswerRecord second = added(store, "乙");
        store.close();
        Path file = folder.resolve("2020-01-31.jsonl");
        byte[] cut = "{\"answerId\":\"20200131-1\",\"question\":\"问".getBytes(StandardCharsets.UTF_8);
        Files.write(file, Arrays.copyOf(cut, cut.length - 1), StandardOpenOption.APPEND);
        try (Warnings warnings = Warnings.of(DayFileLines.class)) {
            AnswerStore restarted = store(TODAY);
            assertThat(restarted.find(second.answerId())).contains(second);
            AnswerRecord third = added(restarted, "丙");
            restarted.close();
            assertThat(restarted.find(first.answerId())).contains(first);
            assertThat(restarted.find(third.answerId())).contains(third);
            assertThat(questions(restarted, EVER)).containsExactly("丙", "乙", "甲");
            assertThat(warnings.texts())
                    .singleElement()
                    .satisfies(text -> assertThat(text).contains("2020-01-31.jsonl", "第 3 行"));
        }
        try (Stream<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()) {
            assertThat(lines).hasSize(4);
        }
    }

    @Test
    void losesNothingOfParallelWriters() throws Exception {
        AnswerStore store = store(TODAY);
        List<String> asked = IntStream.range(0, 800).mapToObj(i -> "问" + i).toList();
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            asked.forEach(question -> readers.execute(() -> added(store, question)));
        }
        store.close();
        assertThat(questions(store(TODAY), EVER)).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(unlogged("queue-full") + unlogged("not-written")).isZero();
    }

    @Test
    void listsThePeriodOnly() throws Exception {
        for (int day = 0; day < 3; day++) {
            AnswerStore store = store(TODAY.minusDays(day));
            added(store, "第" + day + "天前");
            store.close();
        }
        var period = new AnswerStore.Period(Optional.of(TODAY.minusDays(1)), Optional.of(TODAY.minusDays(1)));
        assertThat(questions(store(TODAY), period)).containsExactly("第1天前");
    }

    @Test
    void deletesWholeFilesOfDaysThatAreTooOldAndNothingElse() throws Exception {
        AnswerStore before = store(TODAY);
        AnswerRecord old = added(before, "甲");
        before.close();
        Files.writeString(folder.resolve("notes.jsonl"), "");
        AnswerStore lastDay = store(TODAY.plusDays(30));
        lastDay.removeOld();
        assertThat(lastDay.find(old.answerId())).contains(old);
        AnswerStore after = store(TODAY.plusDays(31));
        assertThat(after.find(old.answerId())).isEmpty();
        assertThat(questions(after, EVER)).isEmpty();
        assertThat(folder.resolve("2020-01-31.jsonl")).exists();
        after.removeOld();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("notes.jsonl"));
        }
    }

    @Test
    void countsWhatTheDiskDoesNotTake() throws Exception {
        Files.createDirectory(folder.resolve("2020-01-31.jsonl"));
        AnswerStore store = store(TODAY);
        added(store, "甲");
        added(store, "乙");
        store.close();
        assertThat(unlogged("not-written")).isEqualTo(2);
    }

    @Test
    void countsWhatDoesNotFitInTheQueue() {
        var appender = new AnswerAppender(answers(TODAY), meters, 1);
        AnswerRecord waiting = AnswerRecords.of(AnswerId.of(TODAY), "甲");
        AnswerRecord refused = AnswerRecords.of(AnswerId.of(TODAY), "乙");
        appender.add(waiting);
        appender.add(refused);
        assertThat(unlogged("queue-full")).isEqualTo(1);
        assertThat(appender.waiting(waiting.answerId())).contains(waiting);
        assertThat(appender.waiting(refused.answerId())).isEmpty();
    }

    @Test
    void refusesToKeepLessThanADay() {
        Clock clock = Clock.systemUTC();
        assertThatThrownBy(() -> new AnswerFolder(folder, AnswerRecords.JSON, clock, Duration.ofHours(23)))
                .hasMessageContaining("GAZETTE_ANSWERS_KEPT")
                .hasMessageContaining("PT23H");
    }

    private AnswerStore store(LocalDate today) {
        return new AnswerStore(answers(today), meters);
    }

    private AnswerFolder answers(LocalDate today) {
        Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new AnswerFolder(folder, AnswerRecords.JSON, Clock.fixed(noon, ZoneOffset.UTC), Duration.ofDays(30));
    }

    private String onDisk() throws IOException {
        Path file = folder.resolve("2020-01-31.jsonl");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static AnswerRecord added(AnswerStore store, String question) {
        AnswerRecord answered = AnswerRecords.of(store.newId(), question);
        store.add(answered);
        return answered;
    }

    private static List<String> questions(AnswerStore store, AnswerStore.Period period) {
        return new ArrayList<>(store.latestFirst(period, answered -> Optional.of(answered.question())));
    }

    private double unlogged(String reason) {
        return meters.counter("gazette.answers.unlogged", "reason", reason).count();
    }
}
