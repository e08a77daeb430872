package dev.gazette.api;

import static dev.gazette.api.ModelHarness.ask;
import static dev.gazette.api.ModelHarness.read;
import static dev.gazette.api.ModelHarness.says;
import static dev.gazette.api.ModelHarness.stream;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.StubModel.Script;
import dev.gazette.api.EventReader.Event;
import dev.gazette.generation.Notice;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model makes up, or should not say, reaches nobody. */
@QuarkusTest
@QuarkusTestResource(value = ModelTestResource.class, restrictToAnnotatedClass = true)
class UnsupportedWordsTest {
    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            invented figure         | 2021年治理河道9876条。[河]          | 9876
            figure of another year  | 2020年治理河道12条。[河]            | 2020年治理河道12条
            another unit            | 2021年治理河道总长36.5米。[河]      | 36.5米
            another subject         | 2021年治理湖泊12条。[河]            | 湖泊
            invented name           | 河道治理由水务局局长赵无极负责。[河] | 赵无极
            invented date           | 2021年3月17日治理河道12条。[河]     | 3月17日
            sum of the model        | 两年共治理河道21条。[河]            | 21条
            nothing cited           | 2021年治理河道12条，面积77亩。      | 77亩
            number of no passage    | 2021年治理河道12条，面积77亩。[99]  | 77亩
            another passage         | 2021年治理河道12条，面积77亩。[园]  | 77亩
            another language        | In 2021, 12 rivers were treated.[河] | were treated
            inside a quote          | 报告说：“治理河道555条。”[河]        | 555
            inside a list           | 1. 治理河道444条[河]                | 444
            thought aloud           | <think>治理河道333条。[河]</think>  | 333
            figure as a mark        | 治理河道[88]条。[河]                | 88
            """)
    void isNotReleased(String what, String words, String forbidden) {
        String printed = "全市新建绿道二十公里。[河]";
        try (ModelHarness model = ModelHarness.with(says(words + "\n" + printed))) {
            List<Event> events = stream();
            assertThat(model.requests()).as(what).hasSize(1);
            assertThat(events)
                    .extracting(ModelHarness::told)
                    .allSatisfy(told -> assertThat(told).doesNotContain(forbidden));
            assertThat(read(events))
                    .contains("全市新建绿道二十公里")
                    .isEqualTo(events.getLast().data().get("answer").asText());
            assertThat(ask("").getString("answer")).doesNotContain(forbidden);
        }
    }

    @Test
    void isReplacedByThePrintedSentenceWhereThereIsOne() {
        try (ModelHarness model = ModelHarness.with(says("2021年治理河道13条，总长36.5公里。[河]"))) {
            List<Event> events = stream();
            assertThat(read(events)).startsWith("2021年治理河道12条，总长36.5公里 [");
            assertThat(events.getLast().data().at("/mode").asText()).isEqualTo("generative");
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void isLeftOutElsewhereAndTheReaderIsTold() {
        try (ModelHarness model = ModelHarness.with(says("2021年治理河道12条，总长36.5公里。[河]火星基地已经开工。[河]"))) {
            List<Event> events = stream();
            String notice = Notice.SHORTENED.text();
            assertThat(read(events)).endsWith("\n（" + notice + "）").doesNotContain("火星");
            assertThat(events.getLast().data().at("/notice").asText()).isEqualTo(notice);
            assertThat(model.requests()).hasSize(1);
        }
    }

    @Test
    void itsInstructionsAndTheFenceStayInside() {
        Script leaking = exchange -> {
            String instructions =
                    exchange.request().json().at("/messages/0/content").asText();
            String prompt = instructions + "\n" + ModelHarness.material(exchange.request());
            for (String line : prompt.split("\n")) {
                exchange.piece(line + ModelHarness.marked("[河]\n", exchange.request()));
            }
            exchange.end("stop");
        };
        try (ModelHarness model = ModelHarness.with(leaking)) {
            String answer = read(stream());
            String fence = ModelHarness.material(model.requests().getFirst())
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(answer)
                    .doesNotContain("只根据摘录回答", "方括号", "分隔线", "请按规则回答")
                    .doesNotContain(fence.replaceAll(".*?(-{4}\\w+-{4}).*", "$1"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            所给原文中没有这个问题的答案。
            所给原文中没有这个问题的答案[1]。
            火星基地已经开工。[河]
            ''
            """)
    void withNothingElseThePrintedWordsAreServed(String words) {
        try (ModelHarness model = ModelHarness.with(says(words))) {
            List<Event> events = stream();
            assertThat(events).extracting(Event::name).startsWith("citations", "citations", "token");
            var answer = events.getLast().data();
            assertThat(answer.at("/mode").asText()).isEqualTo("extractive");
            assertThat(answer.at("/model").isNull()).isTrue();
            assertThat(answer.at("/notice").asText()).isEqualTo(Notice.NOTHING_SUPPORTED.text());
            assertThat(answer.at("/answer").asText()).contains("12条").isEqualTo(read(events));
            assertThat(model.requests()).hasSize(1);
        }
    }
}
