package dev.gazette.inference.chat;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A language model as the operator described it. Who describes it wrongly is told rule and finding; a key is in no message
 * and not in {@link #toString()}.
 */
public record ModelSettings(
        Provider provider, String url, String name, Optional<String> key, Limits limits, Sampling sampling) {
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]+");

    public ModelSettings {
        checkUrl(url);
        if (name.isBlank()) {
            throw wrong("GAZETTE_MODEL_NAME", "用语言模型时必须写明模型名称", "没有写");
        }
        if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
            throw wrong("GAZETTE_MODEL_KEY", "密钥只能是可见的 ASCII 字符", "其中有别的字符（此处不显示）");
        }
    }

    /** The provider of this name; empty for none. */
    public static Optional<Provider> provider(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        if (wanted.equals("none")) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Provider.values())
                .filter(known -> known.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> wrong("GAZETTE_MODEL_PROVIDER", "应为 none、" + Provider.codes(), "“" + name + "”")));
    }

    private static void checkUrl(String url) {
        String variable = "GAZETTE_MODEL_URL";
        if (url.isBlank()) {
            throw wrong(variable, "用语言模型时必须写明服务地址", "没有写");
        }
        try {
            URI uri = new URI(url);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!web || uri.getHost() == null) {
                throw wrong(variable, "应为 http:// 或 https:// 开头的完整地址", "“" + url + "”");
            }
            if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
                throw wrong(variable, "地址里不能有用户名、密码或参数，密钥写在 GAZETTE_MODEL_KEY", "其中有（此处不显示）");
            }
        } catch (URISyntaxException e) {
            throw wrong(variable, "应为 http:// 或 https:// 开头的完整地址", "第 " + (e.getIndex() + 1) + " 个字符不合规");
        }
    }

    static IllegalArgumentException wrong(String variable, String rule, String finding) {
        return new IllegalArgumentException(variable + "：" + rule + "；现在是：" + finding);
    }

    @Override
    public String toString() {
        return provider.code() + " " + name + " " + url;
    }

    /** Protocols that are spoken. */
    public enum Provider {
        OPENAI,
        OLLAMA;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static String codes() {
            return Arrays.stream(values()).map(Provider::code).collect(Collectors.joining("、"));
        }
    }

    /** How long and how much. */
    public record Limits(
            Duration firstTokenTimeout, Duration timeout, int outputTokens, int contextTokens, int concurrency) {
        public Limits {
            if (!firstTokenTimeout.isPositive() || firstTokenTimeout.compareTo(timeout) > 0) {
                throw wrong(
                        "GAZETTE_MODEL_FIRST_TOKEN_TIMEOUT",
                        "应大于 0，且不超过 GAZETTE_MODEL_TIMEOUT（" + timeout + "）",
                        firstTokenTimeout.toString());
            }
            atLeastOne("GAZETTE_MODEL_OUTPUT_TOKENS", outputTokens);
            atLeastOne("GAZETTE_MODEL_CONCURRENCY", concurrency);
            if (contextTokens <= outputTokens) {
                throw wrong(
                        "GAZETTE_MODEL_CONTEXT_TOKENS",
                        "应大于 GAZETTE_MODEL_OUTPUT_TOKENS（" + outputTokens + "）",
                        String.valueOf(contextTokens));
            }
        }

        private static void atLeastOne(String variable, int value) {
            if (value < 1) {
                throw wrong(variable, "应不小于 1", String.valueOf(value));
            }
        }
    }

    /** How freely it chooses its words. */
    public record Sampling(double temperature, int seed) {
        public Sampling {
            if (!(temperature >= 0 && temperature <= 2)) {
                throw wrong("GAZETTE_MODEL_TEMPERATURE", "应在 0 到 2 之间", String.valueOf(temperature));
            }
        }
    }
}
