package dev.gazette.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes web pages: by mark at their beginning, else as the page says, else like plain text. */
final class HtmlCharset {
    private static final int SEARCHED = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private HtmlCharset() {}

    static String decode(byte[] bytes, Path file) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, UTF_16BE);
        }
        Optional<Charset> said = begins(bytes, 0xEF, 0xBB) ? Optional.empty() : said(bytes);
        // UTF-8 is decoded strictly, since a page that only claims it is often GB 18030
        return said.filter(charset -> !charset.name().startsWith("UTF"))
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> TextDecoder.decode(bytes, file));
    }

    private static Optional<Charset> said(byte[] bytes) {
        Matcher matcher = CHARSET.matcher(new String(bytes, 0, Math.min(SEARCHED, bytes.length), ISO_8859_1));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            // pages that say GB 2312 or GBK use characters beyond it; GB 18030 has them all
            return Optional.of(Charset.forName(name.startsWith("gb") ? "GB18030" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
