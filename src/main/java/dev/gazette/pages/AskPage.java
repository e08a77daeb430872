package dev.gazette.pages;

import dev.gazette.api.AskRequest;
import dev.gazette.api.AskResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the page of questions shows.
 *
 * @param answer null before anything was asked
 * @param conversationId empty before anything was asked
 * @param examples questions to begin with
 */
public record AskPage(@Nullable GivenAnswer answer, String conversationId, List<String> examples, AskScope scope) {
    public AskPage {
        examples = List.copyOf(examples);
    }

    static AskPage empty(List<String> examples, AskScope scope) {
        return new AskPage(null, "", examples, scope);
    }

    static AskPage answered(GivenAnswer answer, AskResponse response, AskScope scope) {
        return new AskPage(answer, Objects.requireNonNullElse(response.conversationId(), ""), List.of(), scope);
    }

    /** A conversation must not be told by the address. */
    public String method() {
        return conversationId.isEmpty() ? "get" : "post";
    }

    /** Most characters of a question. */
    public int longest() {
        return AskRequest.QUESTION_MAX;
    }
}
