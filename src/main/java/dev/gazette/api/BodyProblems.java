package dev.gazette.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems of a JSON body that cannot be read. */
public final class BodyProblems {
    private BodyProblems() {}

    /** The body, when there is one. */
    public static <T> T required(@Nullable T body) {
        if (body == null) {
            throw new ProblemException(Problem.of(400, "请求不合规", "body-missing", "请求体必须是 JSON 对象；收到的请求体为空。"));
        }
        return body;
    }

    static Problem of(JsonProcessingException unreadable) {
        if (unreadable instanceof MismatchedInputException mismatched
                && !mismatched.getPath().isEmpty()) {
            String field = path(mismatched.getPath());
            return Problem.badField("body-type", field, field + " 的类型不对" + place(unreadable) + "；类型见 /q/swagger-ui。");
        }
        String code = unreadable instanceof MismatchedInputException ? "body-type" : "body-malformed";
        return Problem.of(400, "请求不合规", code, "请求体必须是一个合法的 JSON 对象；读到" + found(unreadable) + "时出错。");
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static String found(JsonProcessingException unreadable) {
        String place = place(unreadable);
        return place.isEmpty() ? "请求体" : place;
    }

    private static String place(JsonProcessingException unreadable) {
        @Nullable JsonLocation location = unreadable.getLocation();
        return location == null ? "" : "（第 " + location.getLineNr() + " 行第 " + location.getColumnNr() + " 列）";
    }
}
