package dev.gazette.api;

import static java.util.Objects.requireNonNull;

import dev.gazette.api.AskResponse.CitationView;
import java.util.List;

/**
 * What happens while a question is answered, in this order: what it rests on, its words in pieces, the whole answer. When
 * printed words take the place of those of a model, what they rest on is told anew.
 */
public sealed interface AskEvent {
    /** The printed words that marks of the following tokens may name; numbers stay the same up to the end. */
    record Citations(List<CitationView> citations) implements AskEvent {
        public Citations {
            citations = List.copyOf(citations);
        }
    }

    /** A piece of the answer. */
    record Token(String text) implements AskEvent {
        public Token {
            requireNonNull(text, "text is null");
        }
    }

    /** The whole answer; nothing follows. */
    record Answered(AskResponse response) implements AskEvent {
        public Answered {
            requireNonNull(response, "response is null");
        }
    }
}
