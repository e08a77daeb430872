package dev.gazette.api.openai;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gazette.api.Excerpt;
import dev.gazette.api.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A message of a conversation.
 *
 * @param content text, or a list of parts of which only text is read; null in a message without words
 */
@Schema(description = "一条消息：role 为 system、developer、user 或 assistant，content 为文字或文字段的数组")
public record ChatMessage(@Nullable String role, @Nullable JsonNode content) {
    /** Who says something. */
    enum Role {
        /** The application. Nothing is done with its instructions. */
        INSTRUCTION,
        USER,
        ASSISTANT
    }

    Role checkedRole(String place) {
        return switch (role) {
            case "system", "developer" -> Role.INSTRUCTION;
            case "user" -> Role.USER;
            case "assistant" -> Role.ASSISTANT;
            case null, default ->
                throw ProblemException.badField(
                        "role-unknown",
                        place + ".role",
                        place + ".role 应为 system、developer、user、assistant 之一；收到的是“"
                                + (role == null ? "空" : Excerpt.of(role)) + "”。");
        };
    }

    /** The words; parts are joined by line breaks. */
    String checkedText(String place) {
        if (content == null || content.isNull()) {
            return "";
        }
        if (content.isTextual()) {
            return content.asText();
        }
        if (!content.isArray()) {
            throw ProblemException.badField("content-type", place + ".content", place + ".content 应为文字或文字段的数组。");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            texts.add(text(content.get(i), place + ".content[" + i + "]"));
        }
        return String.join("\n", texts);
    }

    private static String text(JsonNode part, String place) {
        String type = part.path("type").asText();
        if (!type.equals("text") || !part.path("text").isTextual()) {
            throw ProblemException.badField(
                    "content-unsupported",
                    place,
                    place + " 应为 {\"type\":\"text\",\"text\":\"…\"}：本服务只读文字，不读图片、声音和文件；收到的类型是“" + Excerpt.of(type)
                            + "”。");
        }
        return part.path("text").asText();
    }
}
