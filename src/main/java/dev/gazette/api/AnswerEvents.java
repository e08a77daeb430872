package dev.gazette.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/** What happens while a question is answered, as server-sent events. */
record AnswerEvents(Sse sse) {
    OutboundSseEvent of(AskEvent event) {
        return switch (event) {
            case AskEvent.Citations citations -> event("citations", citations.citations());
            case AskEvent.Token token -> event("token", token);
            case AskEvent.Answered answered -> event("answer", answered.response());
        };
    }

    OutboundSseEvent error(Problem problem) {
        return event("error", problem);
    }

    private OutboundSseEvent event(String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build();
    }
}
