package dev.gazette.api.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;

/**
 * Writes what is sent. Events are written by hand since some clients insist on the blank after {@code data:}, which the
 * framework leaves out.
 */
record EventLines(ObjectMapper mapper) {
    byte[] json(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    byte[] event(ChunkStream.Part part) {
        String data =
                switch (part) {
                    case ChunkStream.Data sent -> text(sent.value());
                    case ChunkStream.Done done -> "[DONE]";
                };
        return ("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    private String text(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a value of " + value.getClass() + " could not be written as JSON", e);
        }
    }
}
