package dev.gazette.api.mcp;

import dev.gazette.api.AskRequest;
import dev.gazette.api.AskResponse;
import dev.gazette.api.Asking;
import dev.gazette.api.SourceNotes;
import dev.gazette.api.mcp.Argument.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers a question with citations. */
@ApplicationScoped
class AskTool implements Tool {
    private final Asking ask;

    AskTool(Asking ask) {
        this.ask = ask;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String title() {
        return "提问";
    }

    @Override
    public String description() {
        return "用公报原文回答一个问题，逐条注明出处；公报没有说的，如实答复依据不足（status 为 insufficient）并列出最接近的原文，那不是答案。一次只问一件事。";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Argument.required("question", "问题，1-500 字"),
                Argument.optional("conversationId", Form.TEXT, "上一个回答的 conversationId；追问时带上，才懂得“那2022年呢”"),
                Argument.optional("session", Form.NUMBERS, "只依据这些次会议，如 [13]"),
                Argument.optional("kind", Form.TEXTS, "只依据这些类别的文件：" + SearchTool.KIND_LABELS)
                        .oneOf(SearchTool.KINDS));
    }

    @Override
    public Reply call(Call call, SourceNotes notes) {
        var filters = new AskRequest.Filters(call.texts("session"), call.texts("kind"));
        AskResponse answer =
                ask.answer(new AskRequest(call.text("question"), call.text("conversationId"), filters, null));
        String under = notes.under(answer);
        return new Reply(under.isEmpty() ? answer.answer() : answer.answer() + "\n\n" + under, answer);
    }
}
