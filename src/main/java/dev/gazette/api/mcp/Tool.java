package dev.gazette.api.mcp;

import dev.gazette.api.SourceNotes;
import java.util.List;

/** Something an agent can do here. None of them changes anything. */
interface Tool {
    String name();

    String title();

    /** What it is good for, for the model that chooses. */
    String description();

    List<Argument> arguments();

    /** Throws {@link dev.gazette.api.ProblemException} when an argument breaks a rule. */
    Reply call(Call call, SourceNotes notes);

    /**
     * What a tool has found.
     *
     * @param text for reading, with sources
     * @param data the same as the route of the same name answers
     */
    record Reply(String text, Object data) {}
}
