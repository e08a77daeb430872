package dev.gazette.index;

import dev.gazette.gazette.Block;
import dev.gazette.gazette.Item;
import dev.gazette.gazette.ItemKind;
import dev.gazette.gazette.PageRange;
import dev.gazette.names.NameEntry;
import dev.gazette.names.NameKind;
import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.passage.Sentence;
import dev.gazette.records.Act;
import dev.gazette.records.Appointment;
import dev.gazette.records.Attendance;
import dev.gazette.records.ItemLink;
import dev.gazette.records.ItemName;
import dev.gazette.records.Presence;
import dev.gazette.records.RecordPlace;
import dev.gazette.source.LineRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small made-up records for the tests of this package. */
final class Samples {
    static final int DIMENSION = 512;

    private Samples() {}

    static Item item(String id) {
        List<Block> blocks = List.of(
                new Block.Heading(1, "一、基本情况", new LineRange(12, 12)),
                new Block.Paragraph(
                        "新建绿道 8 公里。全年完成。",
                        new LineRange(13, 14),
                        List.of(new Block.LineStart(0, 13), new Block.LineStart(10, 14))),
                new Block.Table(
                        "表1",
                        List.of("指标", "数值"),
                        List.of(new Block.Row(List.of("绿道", "8 公里"), new LineRange(15, 15))),
                        new LineRange(14, 15)),
                new Block.Footnote(2, "四个放在：……", new LineRange(20, 20)));
        return new Item(
                id,
                "关于绿道建设情况的报告",
                ItemKind.REPORT,
                Optional.of("张斌"),
                Optional.of("区长"),
                Optional.of(new PageRange(3, 7)),
                Optional.empty(),
                new LineRange(10, 20),
                blocks);
    }

    static ArchivedItem archived(String id, int ordinal) {
        return new ArchivedItem(
                "doc", Optional.of(3), "某区第三次会议", "第三次", Optional.of(LocalDate.of(2023, 9, 27)), ordinal, item(id));
    }

    static Passage passage(String itemId, int ordinal) {
        LineRange lines = new LineRange(13, 15);
        Provenance provenance = new Provenance(
                "doc",
                Optional.of(3),
                "某区第三次会议",
                "第三次",
                Optional.of(LocalDate.of(2023, 9, 27)),
                new Provenance.ItemReference(
                        itemId, "关于绿道建设情况的报告", ItemKind.REPORT, Optional.of("张斌"), Optional.of("区长")),
                List.of("一、基本情况"),
                Optional.of(new PageRange(3, 7)),
                lines);
        List<Sentence> sentences = List.of(
                new Sentence("新建绿道 8 公里。", "指标\t数值", new LineRange(13, 13)),
                new Sentence("全年完成。", "", new LineRange(14, 15)));
        return new Passage(itemId + "-p" + ordinal, ordinal, "新建绿道 8 公里。全年完成。", sentences, provenance);
    }

    static PassageDocument document(String itemId, int ordinal) {
        return new PassageDocument(passage(itemId, ordinal), List.of(unit(ordinal), unit(ordinal + 1)));
    }

    static Appointment appointment() {
        return new Appointment(
                "doc-s03-02#a001", "张 斌", "某区法院审判员", "某区法院", Act.APPOINTMENT, "决定任命", "", "决定任命张 斌为某区法院审判员。", place());
    }

    static Attendance attendance() {
        ItemName item = place().item();
        LineRange line = new LineRange(31, 31);
        Attendance.Count count = new Attendance.Count(1, "请假（1人）", item, line);
        Attendance.Entry entry = new Attendance.Entry("张斌", "某镇", "镇长", "因公", "张 斌（因公）", item, line);
        return new Attendance(
                "doc-s03-02#attendance",
                place(),
                Optional.of(count),
                List.of(new Attendance.Group(Presence.ON_LEAVE, "某镇", Optional.of(count), List.of(entry))),
                List.of(new Attendance.SumCheck("请假人数与名单", 1, 1, line)));
    }

    static ItemLink link() {
        return new ItemLink(
                "doc-s03-02#follows",
                ItemLink.Kind.FOLLOWS,
                "doc",
                Optional.of(3),
                Optional.of(LocalDate.of(2023, 9, 27)),
                place().item(),
                "关于绿道建设的审议意见",
                new LineRange(30, 40),
                List.of(new ItemName("other.1", "关于绿道建设的审议意见")));
    }

    private static RecordPlace place() {
        return new RecordPlace(
                "doc",
                Optional.of(3),
                "某区第三次会议",
                Optional.of(LocalDate.of(2023, 9, 27)),
                new ItemName("doc-s03-02", "任命名单"),
                ItemKind.APPOINTMENT,
                new LineRange(30, 31));
    }

    /** A vector with a single 1. */
    static float[] unit(int position) {
        float[] vector = new float[DIMENSION];
        vector[position % DIMENSION] = 1;
        return vector;
    }

    static Stream<ItemDocument> items(String... ids) {
        return IntStream.range(0, ids.length).mapToObj(i -> new ItemDocument(archived(ids[i], i)));
    }

    static NameEntry name() {
        return new NameEntry(
                "person:王小明",
                NameKind.PERSON,
                "王小明",
                List.of(
                        new NameEntry.Form("王小明", NameEntry.FormUse.NAME, 4),
                        new NameEntry.Form("王 晓明", NameEntry.FormUse.VARIANT, 1)),
                List.of("区水务局局长"),
                List.of(new NameEntry.Occurrence("doc", "doc-s03-01", 7)),
                5);
    }
}
