package dev.gazette.api.mcp;

import dev.gazette.api.ItemView;
import dev.gazette.api.MeetingResource;
import dev.gazette.api.MeetingView;
import dev.gazette.api.SourceNotes;
import dev.gazette.api.mcp.Argument.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what meetings dealt with. */
@ApplicationScoped
class MeetingsTool implements Tool {
    /** Each may have fifty items. */
    private static final int MOST = 10;

    private final MeetingResource meetings;

    MeetingsTool(MeetingResource meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public String title() {
        return "列出会议";
    }

    @Override
    public String description() {
        return "列出公报收录的会议：日期、议题、每份文件的标题和编号（用 item 读全文）。最多列出 " + MOST + " 次会议。";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(Argument.optional("session", Form.NUMBERS, "只列这些次会议，如 [13]"));
    }

    @Override
    public Reply call(Call call, SourceNotes notes) {
        List<MeetingView> all = meetings.meetings(call.texts("session")).meetings();
        List<MeetingView> listed = all.stream().limit(MOST).toList();
        String head =
                "共 " + all.size() + " 次会议" + (all.size() > MOST ? "，下面是前 " + MOST + " 次，可用 session 缩小范围" : "") + "。\n";
        return new Reply(
                listed.stream().map(meeting -> text(meeting, notes)).collect(Collectors.joining("\n\n", head, "")),
                new Part(all.size(), listed));
    }

    /** Some of the meetings, and their number in all. */
    private record Part(int total, List<MeetingView> meetings) {}

    private static String text(MeetingView meeting, SourceNotes notes) {
        String title = meeting.meeting() == null ? meeting.document() : meeting.meeting();
        String when = meeting.date() == null ? "" : "（" + meeting.date() + "）";
        Stream<String> agenda = meeting.agenda().stream().map(entry -> "  " + entry);
        Stream<String> items = meeting.items().stream().map(item -> "- " + line(item, notes));
        return Stream.of(Stream.of(title + when, "议题："), agenda, Stream.of("文件："), items)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String line(ItemView item, SourceNotes notes) {
        return "《" + item.title() + "》" + item.kindLabel() + "，编号 " + item.id() + " "
                + notes.link("/items/" + item.id());
    }
}
