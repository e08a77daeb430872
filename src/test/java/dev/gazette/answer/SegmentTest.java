package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private static final String LONG =
            IntStream.range(10, 40).mapToObj(i -> "第" + i + "块茶园由专人看护并按时施肥。").collect(Collectors.joining());

    @Test
    void aShortPassageIsReadWhole() {
        Passage tea = Passages.of("冬季要施肥。春季要修剪。");

        assertThat(Segment.around(tea, List.of(Passages.candidate(tea, "春季要修剪。"))))
                .extracting(Segment::text)
                .containsExactly("冬季要施肥。春季要修剪。");
    }

    @Test
    void ofALongOneOnlyTheWordsAndTheirNeighbours() {
        Passage tea = Passages.of(LONG);

        List<Segment> segments = Segment.around(tea, List.of(Passages.candidate(tea, sentence(25))));

        assertThat(segments).hasSize(1);
        assertThat(segments.getFirst().text())
                .contains(sentence(24) + sentence(25) + sentence(26))
                .doesNotContain(sentence(10), sentence(39));
    }

    @Test
    void partsThatTouchBecomeOneAndOthersStayApart() {
        Passage tea = Passages.of(LONG);
        List<Candidate> candidates = IntStream.of(39, 10, 11)
                .mapToObj(i -> Passages.candidate(tea, sentence(i)))
                .toList();

        List<Segment> segments = Segment.around(tea, candidates);

        assertThat(segments).hasSize(2);
        assertThat(segments.getFirst().text()).startsWith(sentence(10) + sentence(11));
        assertThat(segments.getLast().text()).endsWith(sentence(39));
    }

    @Test
    void aRowIsReadWithItsHeader() {
        String[] rows =
                IntStream.range(10, 60).mapToObj(i -> "村" + i + "\t4100\t4300").toArray(String[]::new);
        Passage table = Passages.table("村\t2019年\t2020年", rows);

        assertThat(Segment.around(table, List.of(Passages.candidate(table, rows[5]))))
                .singleElement()
                .satisfies(segment ->
                        assertThat(segment.text()).startsWith("村\t2019年").contains(rows[5]));
    }

    private static String sentence(int i) {
        return "第" + i + "块茶园由专人看护并按时施肥。";
    }
}
