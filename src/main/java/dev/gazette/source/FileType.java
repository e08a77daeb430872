package dev.gazette.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that are read, told by the extension of the file and checked against its first bytes. */
enum FileType {
    TEXT("txt"),
    MARKDOWN("md"),
    HTML("html htm"),
    WORD("docx");

    private static final int SIGNATURE_REACH = 1024;

    private final String extensions;

    /** @param extensions in lower case, separated by spaces */
    FileType(String extensions) {
        this.extensions = extensions;
    }

    private List<String> extensions() {
        return List.of(extensions.split(" "));
    }

    static Optional<FileType> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions().contains(lower))
                .findFirst();
    }

    /** All extensions for a message, such as {@code .txt、.md}. */
    static String supported() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining("、"));
    }

    /** Whether content of this kind is expected under the extension. */
    boolean accepts(Content content) {
        return switch (this) {
            case TEXT, MARKDOWN -> content == Content.UNKNOWN;
            case HTML -> content == Content.UNKNOWN || content == Content.HTML;
            // what is no package is refused by the reader of packages, which can say why
            case WORD -> content == Content.ZIP || content == Content.OLE;
        };
    }

    /** What the first bytes of a file say about it. */
    enum Content {
        PDF("PDF 文件"),
        ZIP("ZIP 压缩包（docx、xlsx、pptx 都是）"),
        OLE("旧版 Office 文件（doc、xls、ppt）或加密的 Office 文件"),
        RTF("RTF 文件"),
        PICTURE("图片"),
        HTML("HTML 网页"),
        UNKNOWN("文本或其他内容");

        private final String chinese;

        Content(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }

        static Content of(byte[] bytes) {
            String head = new String(bytes, 0, Math.min(bytes.length, SIGNATURE_REACH), ISO_8859_1);
            if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
                return ZIP;
            }
            if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                return OLE;
            }
            if (head.startsWith("{\\rtf")) {
                return RTF;
            }
            if (head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF") || head.startsWith("GIF8")) {
                return PICTURE;
            }
            String words = head.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
            if (words.startsWith("%PDF-")) {
                return PDF;
            }
            String lower = words.toLowerCase(Locale.ROOT);
            return lower.startsWith("<!doctype html") || lower.startsWith("<html") ? HTML : UNKNOWN;
        }
    }
}
