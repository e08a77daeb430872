package dev.gazette.inference.chat;

import dev.gazette.writing.LanguageModel;
import dev.gazette.writing.ModelException;
import dev.gazette.writing.ModelPrompt;
import dev.gazette.writing.Writing;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.concurrent.Semaphore;

/** A model of LangChain4j behind the seam: so many at a time, each on a virtual thread of its own. */
public final class ChatLanguageModel implements LanguageModel {
    private final StreamingChatModel model;
    private final ModelSettings settings;
    private final Semaphore free;

    public ChatLanguageModel(ModelSettings settings) {
        this.model = ChatModels.of(settings);
        this.settings = settings;
        this.free = new Semaphore(settings.limits().concurrency());
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Writing write(ModelPrompt prompt) {
        if (!free.tryAcquire()) {
            throw new ModelException(
                    ModelException.Kind.BUSY, settings.limits().concurrency() + " answers are under way");
        }
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(prompt.instructions()), UserMessage.from(prompt.material()))
                .build();
        return ChatWriting.begin(model, request, settings.limits(), free::release);
    }
}
