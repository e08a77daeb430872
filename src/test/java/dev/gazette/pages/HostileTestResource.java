package dev.gazette.pages;

import dev.gazette.api.OperatorsTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A service whose documents hold hostile text wherever a document can hold text, in their names too. */
public final class HostileTestResource implements QuarkusTestResourceLifecycleManager {
    /** Long ones do not fit into the name of a file, and a slash is none. */
    private static final int LONGEST_NAME = 40;

    private final OperatorsTestResource own = new OperatorsTestResource();

    static List<String> texts() {
        try (InputStream lines =
                Objects.requireNonNull(HostileTestResource.class.getResourceAsStream("hostile-texts.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = own.start();
        Path corpus = Path.of(Objects.requireNonNull(settings.get("gazette.corpus")));
        List<String> texts = texts();
        try {
            for (int i = 0; i < texts.size(); i++) {
                String text = texts.get(i);
                String name = text.length() <= LONGEST_NAME && !text.contains("/") ? text : "hostile " + i;
                Files.writeString(corpus.resolve(name + ".txt"), report(text, i + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    @Override
    public void stop() {
        own.stop();
    }

    private static String report(String text, int number) {
        return """
            关于%1$s的报告

            ——2012年4月26日在青岚市第八届人民代表大会常务委员会第二次会议上

            青岚市水务局局长　闻　涛

            一、%1$s

            新建水源地第%2$d处，名为%1$s，另有说明¹。

            1. %1$s

            表1 %1$s

            名称\t数量
            %1$s\t%2$d
            合计\t99
            """.formatted(text, number);
    }
}
