package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Markdown whose signs stand in any order. */
class MarkdownFuzz {
    private static final FuzzedFile FILE = new FuzzedFile("md");
    private static final int MOST_PARTS = 200;
    private static final List<String> PARTS = List.of(
            "\n",
            "\n\n",
            "# ",
            "###### ",
            "####### ",
            " ##",
            "|",
            "|---|",
            "|:-:|--:|",
            "-",
            ":",
            "```",
            "~~~",
            "**",
            "*",
            "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n",
            "\t",
            "　",
            "附件1",
            "一、情况",
            "# 来源: ",
            "甲",
            "5.5%",
            "¹",
            "\\|",
            "\r");

    @FuzzTest
    void readsAnySigns(FuzzedDataProvider data) {
        // a seed that ends with a line break is taken as it is
        if (data.consumeInt(0, 9) == 0) {
            FILE.check(data.consumeRemainingAsBytes());
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < MOST_PARTS && data.remainingBytes() > 0; part++) {
            text.append(data.consumeInt(0, 9) == 0 ? data.consumeString(12) : data.pickValue(PARTS));
        }
        FILE.check(text.toString().getBytes(UTF_8));
    }
}
