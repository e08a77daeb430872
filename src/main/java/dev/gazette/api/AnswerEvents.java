package dev.gazette.api;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An answer as server-sent events: what it rests on first, then its words in pieces, then the whole. */
record AnswerEvents(Sse sse) {
    private static final int PIECE_CODE_POINTS = 6;

    Stream<OutboundSseEvent> of(AskResponse response) {
        Stream<OutboundSseEvent> tokens =
                pieces(response.answer()).stream().map(piece -> event("token", new Token(piece)));
        return Stream.of(
                        Stream.of(event("citations", response.citations())),
                        tokens,
                        Stream.of(event("answer", response)))
                .flatMap(events -> events);
    }

    OutboundSseEvent error(Problem problem) {
        return event("error", problem);
    }

    /** Cuts between code points; the pieces joined are the text. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int left = text.codePointCount(start, text.length());
            int end = text.offsetByCodePoints(start, Math.min(PIECE_CODE_POINTS, left));
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private OutboundSseEvent event(String name, Object data) {
        return sse.newEventBuilder()
                .name(name)
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data)
                .build();
    }

    /** A piece of the answer. */
    record Token(String text) {}
}
