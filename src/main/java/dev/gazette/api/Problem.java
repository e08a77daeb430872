package dev.gazette.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Body of every error answer, RFC 9457.
 *
 * @param detail rule, finding and place, in Chinese
 * @param code machine name of the rule that was broken
 * @param field parameter or path in the body that broke it, absent when it is not about one
 * @param errorId id under which an unexpected failure stands in the log, absent otherwise
 */
@Schema(description = "出错时的应答（RFC 9457）")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @Nullable String field,
        @Nullable String errorId) {
    /** Media type of this body. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem that is not about one field. */
    public static Problem of(int status, String title, String code, String detail) {
        return new Problem(typeOf(code), title, status, detail, code, null, null);
    }

    /** A request that breaks a rule at one field. */
    static Problem badField(String code, String field, String detail) {
        return new Problem(typeOf(code), "请求不合规", 400, detail, code, field, null);
    }

    /** A failure that is our fault; the log has the rest under the id. */
    static Problem internal(String errorId) {
        String code = "internal-error";
        String detail = "服务内部出错，错误编号 " + errorId + "，请稍后再试或把编号告诉管理员。";
        return new Problem(typeOf(code), "服务内部错误", 500, detail, code, null, errorId);
    }

    private static String typeOf(String code) {
        return "urn:gazette:problem:" + code;
    }
}
