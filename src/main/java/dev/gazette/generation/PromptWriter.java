package dev.gazette.generation;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gazette.passage.Passage;
import dev.gazette.passage.Provenance;
import dev.gazette.writing.ModelPrompt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes a prompt from the template {@code prompt/answer.txt}: instructions, a line of equal signs, the material. A pure
 * function of its arguments.
 */
final class PromptWriter {
    /** What the model is told to say when the passages do not say. */
    static final String NOT_SAID = "所给原文中没有这个问题的答案。";

    private static final String TEMPLATE = template();
    private static final String PARTS = "\n=====\n";

    private PromptWriter() {}

    /**
     * Writes it.
     *
     * @param fence a word that nobody can guess, around everything that others wrote
     */
    static ModelPrompt write(String question, List<Evidence> evidence, String fence) {
        String passages = evidence.stream().map(each -> passage(each, fence)).collect(Collectors.joining("\n\n"));
        String[] parts = TEMPLATE.split(PARTS, 2);
        // what others wrote goes in last and in one pass each, so that it is never taken for a placeholder
        String material = parts[1].replace("{fence}", fence).strip();
        return new ModelPrompt(instructions(), filled(material, passages, Inert.line(question, fence)));
    }

    /** The part of the service, for whoever looks for it in an answer. */
    static String instructions() {
        return TEMPLATE.split(PARTS, 2)[0].replace("{not-said}", NOT_SAID).strip();
    }

    private static String filled(String material, String passages, String question) {
        String[] around = material.split("\\{passages}", 2);
        return around[0] + passages + around[1].replace("{question}", question);
    }

    private static String passage(Evidence evidence, String fence) {
        Passage passage = evidence.passage();
        Provenance provenance = passage.provenance();
        List<String> head = new ArrayList<>();
        provenance.date().ifPresent(date -> head.add(date.toString()));
        head.add(provenance.meeting());
        head.add("《" + provenance.item().title() + "》");
        provenance.item().speaker().ifPresent(speaker -> head.add("报告人 " + speaker));
        head.addAll(provenance.section());
        String source = head.stream()
                .filter(part -> !part.isBlank())
                .map(part -> Inert.line(part, fence))
                .collect(Collectors.joining("｜"));
        return "[" + evidence.n() + "] " + source + "\n" + Inert.passage(passage.text(), fence);
    }

    private static String template() {
        String name = "/prompt/answer.txt";
        try (InputStream stream = Objects.requireNonNull(PromptWriter.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The prompt cannot be read: " + name, e);
        }
    }
}
