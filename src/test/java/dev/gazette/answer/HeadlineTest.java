package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "茶园面积达到4200亩，其中有机茶园900亩。               | 900亩 | 其中有机茶园900亩",
                "部分村的管护费收缴率不足60%，影响水渠维护。            | 60%   | 部分村的管护费收缴率不足60%",
                "全县有茶厂112家，其中一家停产，规模以上茶厂12家。      | 12家  | 规模以上茶厂12家",
                "茶叶产量下降，主要是春旱。                             | 春旱  | 主要是春旱",
                "新建茶厂3座、水渠5条、冷库7座，年底前完工。            | 5条   | 新建茶厂3座、水渠5条、冷库7座"
            })
    void isTheClauseAroundTheWordsThatDecide(String quote, String deciding, String headline) {
        assertThat(Headline.of(quote, deciding)).contains(headline);
    }

    @Test
    void isTheEntryOfALongClause() {
        String quote = "今年全县先后安排" + "茶园改造、".repeat(12) + "水渠5条、冷库7座。";

        assertThat(Headline.of(quote, "5条")).contains("水渠5条");
    }

    @Test
    void isTheWordsAloneInARowOrAClauseWithoutParts() {
        assertThat(Headline.of("白水镇\t4100\t4300", "4300")).contains("4300");
        assertThat(Headline.of("茶园".repeat(40) + "4200亩，其他不详。", "4200亩")).contains("4200亩");
    }

    @Test
    void isNoneWhereTheQuoteSaysNoMore() {
        assertThat(Headline.of("茶园4200亩。", "4200亩")).isEmpty();
    }
}
