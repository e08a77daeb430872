package dev.gazette.api.mcp;

import dev.gazette.api.AttendanceView;
import dev.gazette.api.AttendanceView.EntryView;
import dev.gazette.api.AttendanceView.GroupView;
import dev.gazette.api.RecordResource;
import dev.gazette.api.SourceNotes;
import dev.gazette.api.mcp.Argument.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Lists who attended. */
@ApplicationScoped
class AttendanceTool implements Tool {
    /** Each may list a hundred people. */
    private static final int MOST = 10;

    private final RecordResource records;

    AttendanceTool(RecordResource records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public String title() {
        return "查询出席列席";
    }

    @Override
    public String description() {
        return "查每次会议谁出席、请假、列席，以及应到和实到人数；给出姓名时只列此人。最多列出 " + MOST + " 次会议。";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Argument.optional("session", Form.NUMBERS, "只查这些次会议，如 [13]"),
                Argument.optional("name", Form.TEXT, "姓名或其一部分，空格和繁简不计"));
    }

    @Override
    public Reply call(Call call, SourceNotes notes) {
        List<AttendanceView> all =
                records.attendance(call.texts("session"), call.text("name")).attendance();
        List<AttendanceView> listed = all.stream().limit(MOST).toList();
        String head = "共 " + all.size() + " 次会议有出席记录"
                + (all.size() > MOST ? "，下面是前 " + MOST + " 次，可用 session、name 缩小范围" : "") + "。\n";
        return new Reply(
                listed.stream().map(meeting -> meeting(meeting, notes)).collect(Collectors.joining("\n\n", head, "")),
                new Part(all.size(), listed));
    }

    /** Some of the records, and their number in all. */
    private record Part(int total, List<AttendanceView> attendance) {}

    private static String meeting(AttendanceView meeting, SourceNotes notes) {
        String title = meeting.meeting() == null ? meeting.document() : meeting.meeting();
        String when = meeting.date() == null ? "" : "（" + meeting.date() + "）";
        return meeting.groups().stream()
                .map(group -> group(group, notes))
                .collect(Collectors.joining("\n", title + when + "\n", ""));
    }

    private static String group(GroupView group, SourceNotes notes) {
        String label = group.label() == null ? group.presenceLabel() : group.label();
        String people = group.entries().stream().map(AttendanceTool::person).collect(Collectors.joining("、"));
        String place = group.entries().isEmpty()
                ? ""
                : " " + notes.link(group.entries().getFirst().url());
        return "- " + group.presenceLabel() + "｜" + label + "：" + people + place;
    }

    private static String person(EntryView entry) {
        String organ = entry.organ() == null ? "" : entry.organ();
        String post = entry.post() == null ? "" : entry.post();
        return organ.isEmpty() && post.isEmpty() ? entry.person() : entry.person() + "（" + organ + post + "）";
    }
}
