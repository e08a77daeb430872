package dev.gazette.api.mcp;

import dev.gazette.api.BlockView;
import dev.gazette.api.ItemDetail;
import dev.gazette.api.ItemResource;
import dev.gazette.api.ProblemException;
import dev.gazette.api.SourceNotes;
import dev.gazette.api.mcp.Argument.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an item, in parts when it is long. */
@ApplicationScoped
class ItemTool implements Tool {
    /** What an agent can take in at once. */
    private static final int MOST_CHARACTERS = 12_000;

    private final ItemResource items;

    ItemTool(ItemResource items) {
        this.items = items;
    }

    @Override
    public String name() {
        return "item";
    }

    @Override
    public String title() {
        return "读一份文件";
    }

    @Override
    public String description() {
        return "读公报中一份文件（报告、决定、审议意见等）的全文，每段前是源文件行号。编号见 search 结果的 source.item.id 或 meetings 的 items。长文件分几次读。";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(Argument.required("id", "文件编号"), Argument.optional("fromLine", Form.NUMBER, "从源文件的哪一行读起；默认从头"));
    }

    @Override
    public Reply call(Call call, SourceNotes notes) {
        String id = call.text("id");
        if (id == null || id.isBlank()) {
            throw ProblemException.badField("id-required", "id", "id 必填，是文件的编号；调用里没有它。");
        }
        ItemDetail item = items.item(id.strip());
        List<BlockView> rest = from(item.blocks(), firstLine(call.text("fromLine")));
        List<BlockView> part = part(rest);
        StringBuilder text = new StringBuilder(head(item, notes));
        part.forEach(block -> text.append(BlockText.of(block)).append('\n'));
        if (part.size() < rest.size()) {
            text.append("（未完，下一部分请用 fromLine=%d 再读。）"
                    .formatted(rest.get(part.size()).lines().getFirst()));
        }
        return new Reply(text.toString(), item.withBlocks(part));
    }

    private static int firstLine(@Nullable String fromLine) {
        if (fromLine == null) {
            return 1;
        }
        if (!fromLine.matches("[1-9][0-9]{0,8}")) {
            throw ProblemException.badField(
                    "fromLine-out-of-range", "fromLine", "fromLine 应为 1 起的整数；收到的是“" + fromLine + "”。");
        }
        return Integer.parseInt(fromLine);
    }

    private static List<BlockView> from(List<BlockView> blocks, int line) {
        return blocks.stream().filter(block -> block.lines().getLast() >= line).toList();
    }

    /** As many blocks as are read at once, at least one. */
    private static List<BlockView> part(List<BlockView> blocks) {
        List<BlockView> part = new ArrayList<>();
        int characters = 0;
        for (BlockView block : blocks) {
            characters += BlockText.of(block).length();
            if (!part.isEmpty() && characters > MOST_CHARACTERS) {
                break;
            }
            part.add(block);
        }
        return part;
    }

    private static String head(ItemDetail item, SourceNotes notes) {
        String meeting = item.meeting() == null ? "" : item.meeting() + "，";
        return "《" + item.head().title() + "》\n" + meeting + item.head().kindLabel() + " " + notes.link(item.url())
                + "\n\n";
    }
}
