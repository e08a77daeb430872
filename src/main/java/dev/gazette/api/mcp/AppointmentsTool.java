package dev.gazette.api.mcp;

import dev.gazette.api.AppointmentView;
import dev.gazette.api.RecordResource;
import dev.gazette.api.SourceNotes;
import dev.gazette.api.mcp.Argument.Form;
import dev.gazette.records.Act;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lists who came into an office or left it. */
@ApplicationScoped
class AppointmentsTool implements Tool {
    /** More are not read by an agent; it can ask for less. */
    private static final int MOST = 100;

    private static final List<String> ACTS =
            Arrays.stream(Act.values()).map(Act::code).toList();
    private static final String LABELS = Arrays.stream(Act.values())
            .map(act -> act.code() + "（" + act.label() + "）")
            .collect(Collectors.joining("、"));

    private final RecordResource records;

    AppointmentsTool(RecordResource records) {
        this.records = records;
    }

    @Override
    public String name() {
        return "appointments";
    }

    @Override
    public String title() {
        return "查询任免";
    }

    @Override
    public String description() {
        return "查公报记载的任命、免职、辞职等，每人每职一条，附原文和出处；最多列出 " + MOST + " 条。";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Argument.optional("name", Form.TEXT, "姓名或其一部分，空格和繁简不计"),
                Argument.optional("session", Form.NUMBERS, "只查这些次会议，如 [13]"),
                Argument.optional("act", Form.TEXT, "只查这一种：" + LABELS).oneOf(ACTS));
    }

    @Override
    public Reply call(Call call, SourceNotes notes) {
        AppointmentView.Listing all = records.appointments(call.text("name"), call.texts("session"), call.text("act"));
        var listed = new AppointmentView.Listing(
                all.total(), all.appointments().stream().limit(MOST).toList());
        String head = "共 " + all.total() + " 条任免记录"
                + (all.total() > MOST ? "，下面是前 " + MOST + " 条，可用 name、session、act 缩小范围" : "") + "。\n";
        return new Reply(
                listed.appointments().stream()
                        .map(record -> line(record, notes))
                        .collect(Collectors.joining("\n", head, "")),
                listed);
    }

    private static String line(AppointmentView record, SourceNotes notes) {
        String when = record.date() == null ? "" : "，" + record.date();
        return "- " + record.person() + "：" + record.actLabel() + "，" + record.office() + when + "，“" + record.quote()
                + "” " + notes.link(record.url());
    }
}
