package dev.gazette.api;

/** Problems that HTTP itself has a status for. */
final class HttpProblems {
    private HttpProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 404 -> Problem.of(404, "未找到", "not-found", "没有这个地址；可用的地址见 /q/swagger-ui。");
            case 405 -> Problem.of(405, "方法不支持", "method-not-allowed", "这个地址不支持所用的 HTTP 方法；可用的方法见 /q/swagger-ui。");
            case 406 -> Problem.of(406, "无法按要求的格式应答", "not-acceptable", "这个地址给不出 Accept 所要的格式；请接受 application/json。");
            case 413 -> tooLarge();
            case 415 ->
                Problem.of(
                        415,
                        "格式不支持",
                        "unsupported-media-type",
                        "请求体应为 JSON，请把 Content-Type 设为 application/json；上传文件时用 multipart/form-data。");
            default -> Problem.of(status, "请求不合规", "bad-request", "请求不符合 HTTP 或接口约定，状态 " + status + "。");
        };
    }

    static Problem tooLarge() {
        String limits = "%d 字节，对话接口最多 %d 字节，上传文档时最多 %d 字节，上传问题集时问题集最多 %d 字节"
                .formatted(
                        BodyLimit.MAX_BYTES,
                        BodyLimit.MAX_CHAT_BYTES,
                        BodyLimit.MAX_UPLOAD_BYTES,
                        BodyLimit.MAX_QUESTIONS_BYTES);
        return tooLarge("请求体最多 " + limits + "；收到的超过了它。");
    }

    /**
     * The same when the length was said before.
     *
     * @param limit bytes that this address takes
     * @param length what the request says, digits
     */
    static Problem tooLarge(long limit, String length) {
        return tooLarge("这个地址的请求体最多 %d 字节；收到的是 %.20s 字节。".formatted(limit, length));
    }

    private static Problem tooLarge(String detail) {
        return Problem.of(413, "请求体过大", "body-too-large", detail);
    }
}
