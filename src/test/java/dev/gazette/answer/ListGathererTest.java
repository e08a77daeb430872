package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.passage.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListGathererTest {
    @Test
    void anEntryBringsTheOthersOfItsSectionWithIt() {
        Passage first = Passages.lines("（一）扩建茶园。", "（二）修建水渠。");
        Passage second = Passages.lines("（三）培训茶农。", "以上工作年内完成。");
        Candidate entry = Passages.candidate(first, "（二）修建水渠。");

        assertThat(ListGatherer.listIn(List.of(first, second), entry))
                .extracting(Candidate::quote)
                .containsExactly("（一）扩建茶园。\n（二）修建水渠。", "（三）培训茶农。");
    }

    @Test
    void notesAreNoListThoughTheyAreNumbered() {
        Passage note = Passages.note("12. 青岭、白石、云台等3个镇。", "茶园已覆盖多个镇¹²。");
        Passage other = Passages.note("13. 10家合作社。", "合作社¹³发展壮大。");
        Candidate candidate = Passages.candidate(note, "12. 青岭、白石、云台等3个镇。");

        assertThat(ListGatherer.listIn(List.of(note, other), candidate))
                .extracting(Candidate::quote)
                .containsExactly("12. 青岭、白石、云台等3个镇。");
    }

    @Test
    void notesAreNoEntriesOfTheListBesideThem() {
        Passage list = Passages.lines("1. 扩建茶园。", "2. 修建水渠。");
        Passage note = Passages.note("12. 青岭、白石、云台等3个镇。", "茶园已覆盖多个镇¹²。");

        assertThat(ListGatherer.listIn(List.of(list, note), Passages.candidate(list, "1. 扩建茶园。")))
                .extracting(Candidate::quote)
                .containsExactly("1. 扩建茶园。\n2. 修建水渠。");
    }
}
