package dev.gazette.api.openai;

import dev.gazette.api.AskEvent;
import dev.gazette.api.AskResponse;
import dev.gazette.api.FailureMapper;
import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** What happens while a question is answered, as the parts of a streamed completion. */
record ChunkStream(ChatReply reply, boolean isUsageWanted, FailureMapper failures) {
    /** A part of the stream. */
    sealed interface Part {}

    /** A chunk or an error. */
    record Data(Object value) implements Part {}

    /** The end of a stream that has come to its end. */
    record Done() implements Part {}

    /** A failure before the first part stays a failure; one after it becomes the last part, without an end. */
    Multi<Part> of(Multi<AskEvent> events) {
        AtomicBoolean begun = new AtomicBoolean();
        return events.onItem()
                .transformToIterable(event -> parts(event, begun.get()))
                .onItem()
                .invoke(() -> begun.set(true))
                .onFailure(failure -> begun.get())
                .recoverWithItem(failure -> new Data(ErrorBody.of(failures.problemOf(failure))));
    }

    /** Citations are told anew when printed words take the place of a model's; the role is not. */
    private List<Part> parts(AskEvent event, boolean begun) {
        return switch (event) {
            case AskEvent.Citations citations -> begun ? List.of() : List.of(new Data(reply.role()));
            case AskEvent.Token token -> List.of(new Data(reply.words(token.text())));
            case AskEvent.Answered answered -> last(answered.response());
        };
    }

    private List<Part> last(AskResponse response) {
        List<Part> parts = new ArrayList<>();
        String notes = reply.below(response);
        if (!notes.isEmpty()) {
            parts.add(new Data(reply.words(notes)));
        }
        parts.add(new Data(reply.end(response)));
        if (isUsageWanted) {
            parts.add(new Data(reply.usage(response)));
        }
        parts.add(new Done());
        return parts;
    }
}
