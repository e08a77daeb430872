package dev.gazette.api.openai;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What answers here.
 *
 * @param created seconds since 1970; 0, since nothing is known about when it was made
 */
@Schema(description = "可选的模型")
public record ModelView(
        String id,
        String object,
        long created,
        @JsonProperty("owned_by") String ownedBy) {
    /** The only one there is: the service itself, with or without a language model behind it. */
    static final String NAME = "gazette";

    static final ModelView OURS = new ModelView(NAME, "model", 0, NAME);

    /** All there are. */
    public record Listing(String object, List<ModelView> data) {
        static Listing all() {
            return new Listing("list", List.of(OURS));
        }
    }
}
