package dev.gazette.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Web pages whose tags stand in any order, open, closed or broken. */
class HtmlFuzz {
    private static final FuzzedFile FILE = new FuzzedFile("html");
    private static final int MOST_PARTS = 300;
    private static final List<String> PARTS = List.of(
            "<!DOCTYPE html>",
            "<meta charset=gb2312>",
            "<meta http-equiv='Content-Type' content='text/html; charset=\"utf-16\"'>",
            "<meta charset=",
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<th>",
            "<td colspan=3>",
            "<td colspan=2000000000 rowspan=0>",
            "<td rowspan=2>",
            "<td colspan=-1 rowspan=99999>",
            "<caption>",
            "<thead>",
            "<tfoot>",
            "<p>",
            "</p>",
            "<div style='text-align: center'>",
            "<div style='display:none'>",
            "</div>",
            "<center>",
            "<h1>",
            "</h1>",
            "<h6>",
            "<h0>",
            "<b>",
            "</b>",
            "<br>",
            "<sup>1</sup>",
            "<sup>",
            "<ol type=I start=4000>",
            "<ol type=a start=-3>",
            "<ol>",
            "<li>",
            "<li value=2147483647>",
            "</ol>",
            "<pre>",
            "</pre>",
            "<script>",
            "<svg>",
            "<math>",
            "<template>",
            "<select>",
            "<frameset>",
            "<body>",
            "</html>",
            "<!--",
            "-->",
            "<![CDATA[",
            "&nbsp;",
            "&#x0;",
            "&#10;",
            "&#13;",
            "&#9;",
            "&#x2028;",
            "&",
            "<",
            ">",
            "'",
            "\n",
            "\t",
            "附件1",
            "一、情况",
            "甲乙丙",
            "表1　指标",
            "5.5%");

    @FuzzTest
    void readsAnyTags(FuzzedDataProvider data) {
        // a seed that ends with a line break is taken as it is
        if (data.consumeInt(0, 9) == 0) {
            FILE.check(data.consumeRemainingAsBytes());
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int part = 0; part < MOST_PARTS && data.remainingBytes() > 0; part++) {
            switch (data.consumeInt(0, 19)) {
                case 0 -> text.append(data.consumeString(12));
                case 1 -> text.append(data.pickValue(PARTS).repeat(data.consumeInt(1, 60)));
                default -> text.append(data.pickValue(PARTS));
            }
        }
        FILE.check(text.toString().getBytes(UTF_8));
    }
}
