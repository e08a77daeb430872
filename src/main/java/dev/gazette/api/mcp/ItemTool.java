package dev.gazette.api.mcp;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.gazette.api.BlockView;
import dev.gazette.api.Excerpt;
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
        return "读公报中一份文件（报告、决定、审议意见等）的全文，每段前是源文件行号。编号见 search 的结果或 meetings。长文件分成几部分读。";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Argument.required("id", "文件编号"),
                Argument.optional("part", Form.NUMBER, "第几部分，从 1 起，默认 1；共有几部分见结果的 parts"));
    }

    @Override
    public Reply call(Call call, SourceNotes notes) {
        String id = call.text("id");
        if (id == null || id.isBlank()) {
            throw ProblemException.badField("id-required", "id", "id 必填，是文件的编号；调用里没有它。");
        }
        ItemDetail item = items.item(id.strip());
        List<List<BlockView>> parts = parts(item.blocks());
        int number = number(call.text("part"), parts.size());
        List<BlockView> part = parts.get(number - 1);
        StringBuilder text = new StringBuilder(head(item, notes));
        part.forEach(block -> text.append(BlockText.of(block)).append('\n'));
        if (parts.size() > 1) {
            text.append("（第 %d 部分，共 %d 部分；用参数 part 读其他部分。）".formatted(number, parts.size()));
        }
        return new Reply(text.toString(), new Part(item.withBlocks(part), number, parts.size()));
    }

    private static int number(@Nullable String part, int most) {
        if (part == null) {
            return 1;
        }
        int number = part.matches("[0-9]{1,9}") ? Integer.parseInt(part) : 0;
        if (number < 1 || number > most) {
            throw ProblemException.badField(
                    "part-out-of-range", "part", "part 应为 1 到 " + most + " 的整数；收到的是“" + Excerpt.of(part) + "”。");
        }
        return number;
    }

    /** At least one, each with at least one block unless the item has none. */
    private static List<List<BlockView>> parts(List<BlockView> blocks) {
        List<List<BlockView>> parts = new ArrayList<>();
        List<BlockView> part = new ArrayList<>();
        int characters = 0;
        for (BlockView block : blocks) {
            int length = BlockText.of(block).length();
            if (!part.isEmpty() && characters + length > MOST_CHARACTERS) {
                parts.add(part);
                part = new ArrayList<>();
                characters = 0;
            }
            part.add(block);
            characters += length;
        }
        parts.add(part);
        return parts;
    }

    /** A part of an item, and how many there are. */
    private record Part(@JsonUnwrapped ItemDetail item, int part, int parts) {}

    private static String head(ItemDetail item, SourceNotes notes) {
        String meeting = item.meeting() == null ? "" : item.meeting() + "，";
        return "《" + item.head().title() + "》\n" + meeting + item.head().kindLabel() + " " + notes.link(item.url())
                + "\n\n";
    }
}
