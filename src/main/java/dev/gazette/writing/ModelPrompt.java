package dev.gazette.writing;

import static java.util.Objects.requireNonNull;

/**
 * What a language model is given.
 *
 * @param instructions how to answer; the part of the service
 * @param material what to answer and from what; the part that others wrote
 */
public record ModelPrompt(String instructions, String material) {
    public ModelPrompt {
        requireNonNull(instructions, "instructions is null");
        requireNonNull(material, "material is null");
    }
}
