package dev.gazette.localnode.ik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.CharFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fixes tokens and offsets on real sentences: a change here changes every index, and must be wanted. */
class IkTokenizerTest {
    private static final IkDictionary DICTIONARY =
            IkDictionary.with(IkVocabulary.read(Path.of("index-mappings/analysis-ik")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "区人大常委会听取和审议了区政府关于落实审议意见情况的报告 > 区 0-1 | 人大常委会 1-6 | 听取和审议 6-11 | 区政府 12-15 | 关于 15-17 | 落实审议意见 17-23 | 情况 23-25 | 报告 26-28",
                "2022年一般公共预算收入同比增长5.6% > 2022年 0-5 | 一般公共预算收入 5-13 | 同比增长 13-17 | 5.6 17-20",
                "副区长张 斌列席会议 > 副区长 0-3 | 张 3-4 | 斌 5-6 | 列席会议 6-10",
                "全区共有注册志愿者45.2万人 > 全区 0-2 | 共有 2-4 | 注册志愿者 4-9 | 45.2 9-13 | 万人 13-15",
                "关于召开区第九届人民代表大会第三次会议的决定 > 关于 0-2 | 召开 2-4 | 区 4-5 | 第九届 5-8 | 人民代表大会 8-14 | 第三次 14-17 | 会议 17-19 | 决定 20-22",
                "专精特新企业达到一百二十三家 > 专精特新企业 0-6 | 达到 6-8 | 一百二十三 8-13 | 家 13-14",
            })
    void cutsIntoTheMostLikelyWords(String sentence, String table) throws IOException {
        assertThat(cut(IkMode.SMART, sentence).table()).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "落实审议意见情况的报告 > 落实审议意见 0-6 | 落实 0-2 | 审议意见 2-6 | 审议 2-4 | 意见 4-6 | 见 5-6 | 情况 6-8 | 报告 9-11",
                "副区长张 斌列席会议 > 副区长 0-3 | 区长 1-3 | 张 3-4 | 斌 5-6 | 列席会议 6-10 | 列席 6-8 | 会议 8-10",
                "新增停车泊位3000个 > 新增 0-2 | 停车泊位 2-6 | 停车 2-4 | 泊位 4-6 | 3000 6-10 | 个 10-11",
                "南大智慧城 > 南 0-1 | 大智慧 1-4 | 大智 1-3 | 智慧 2-4 | 城 4-5",
            })
    void findsEveryWordOfTheDictionary(String sentence, String table) throws IOException {
        assertThat(cut(IkMode.MAX_WORD, sentence).table()).isEqualTo(table);
    }

    @Test
    void narrowsFullWidthLettersAndDigitsAndKeepsTheirOffsets() throws IOException {
        assertThat(cut(IkMode.SMART, "绿道１２公里，ＧＤＰ").table()).isEqualTo("绿道 0-2 | 12公里 2-6 | gdp 7-10");
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() throws IOException {
        assertThat(cut(IkMode.MAX_WORD, "张𠮷在会").table()).isEqualTo("张 0-1 | 𠮷 1-3 | 在 3-4 | 会 4-5");
        assertThat(cut(IkMode.MAX_WORD, "会\uD842").table()).isEqualTo("会 0-1");
    }

    @Test
    void givesNothingForSpacesAndPunctuationButTheFinalOffset() throws IOException {
        assertThat(cut(IkMode.SMART, "　\n\t，。！")).isEqualTo(new Tokens(List.of(), 6));
        assertThat(cut(IkMode.SMART, "")).isEqualTo(new Tokens(List.of(), 0));
        assertThat(cut(IkMode.SMART, "报告。 ").finalOffset()).isEqualTo(4);
    }

    /** infinilabs/analysis-ik#1155: long words that overlap made a token start before its predecessor. */
    @Test
    void neverGoesBackWhereLongWordsOverlap() throws IOException {
        var overlapping = IkDictionary.with(
                new IkVocabulary(Set.of("琨珸玙璠琬琰璋瓒", "珸玙璠琬", "玙璠琬琰璋", "琬琰璋瓒珩璜琮", "瓒珩璜", "琨珸玙", "璋瓒珩璜琮琥"), Set.of()));
        String text = "琨珸玙璠琬琰璋瓒珩璜琮琥琨珸玙璠琬琰璋瓒";
        for (IkMode mode : IkMode.values()) {
            Tokens tokens = Tokens.of(new IkTokenizer(overlapping, mode), new StringReader(text));
            assertThat(tokens.list()).hasSizeGreaterThan(1);
            assertSane(text, tokens);
        }
    }

    @Test
    void cutsLongTextsAsItCutsTheirParts() throws IOException {
        String sentence = "区人民政府要进一步落实审议意见，推进基层社会治理2023年度工作。";
        String text = sentence.repeat(5000 / sentence.length() + 1);
        for (IkMode mode : IkMode.values()) {
            List<Tokens.Token> once = cut(mode, sentence).list();
            List<Tokens.Token> all = cut(mode, text).list();
            assertThat(all).hasSize(once.size() * (text.length() / sentence.length()));
            for (int i = 0; i < all.size(); i++) {
                Tokens.Token expected = once.get(i % once.size());
                int shift = i / once.size() * sentence.length();
                assertThat(all.get(i))
                        .isEqualTo(
                                new Tokens.Token(expected.term(), expected.start() + shift, expected.end() + shift, 1));
            }
        }
    }

    @Test
    void staysSaneOnRandomText() throws IOException {
        var random = new Random(20231130);
        for (int round = 0; round < 2000; round++) {
            String text = randomText(random);
            for (IkMode mode : IkMode.values()) {
                assertSane(text, cut(mode, text));
            }
        }
    }

    @Test
    void startsAfreshWhenUsedAgain() throws IOException {
        var tokenizer = new IkTokenizer(DICTIONARY, IkMode.SMART);
        tokenizer.setReader(new StringReader("审议意见落实情况"));
        tokenizer.reset();
        tokenizer.incrementToken();
        // left in the middle, as a query does that has seen enough
        tokenizer.end();
        tokenizer.close();
        assertThat(Tokens.of(tokenizer, new StringReader("任免名单")).table()).isEqualTo("任免名单 0-4");
    }

    @Test
    void correctsOffsetsForACharacterFilter() throws IOException {
        var tokenizer = new IkTokenizer(DICTIONARY, IkMode.SMART);
        Tokens tokens = Tokens.of(tokenizer, new Shifted(new StringReader("任免名单"), 3));
        assertThat(tokens.table()).isEqualTo("任免名单 3-7");
        assertThat(tokens.finalOffset()).isEqualTo(7);
    }

    @Test
    void servesManyThreads() throws Exception {
        String text = "区人大常委会听取和审议了区政府关于落实审议意见情况的报告";
        String expected = cut(IkMode.MAX_WORD, text).table();
        Callable<String> task = () -> cut(IkMode.MAX_WORD, text).table();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var result : pool.invokeAll(java.util.Collections.nCopies(200, task))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }

    private static Tokens cut(IkMode mode, String text) throws IOException {
        return Tokens.of(new IkTokenizer(DICTIONARY, mode), new StringReader(text));
    }

    private static void assertSane(String text, Tokens tokens) {
        int last = 0;
        for (Tokens.Token token : tokens.list()) {
            assertThat(token.start()).as("start of %s in %s", token, text).isGreaterThanOrEqualTo(last);
            assertThat(token.end()).as("end of %s in %s", token, text).isGreaterThan(token.start());
            assertThat(token.end()).isLessThanOrEqualTo(text.length());
            assertThat(token.increment()).isEqualTo(1);
            String written = text.substring(token.start(), token.end());
            assertThat(token.term())
                    .isEqualTo(
                            Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
            last = token.start();
        }
        assertThat(tokens.finalOffset()).isEqualTo(text.length());
    }

    private static String randomText(Random random) {
        String common = "区人大常委会审议意见落实情况二〇二三年第十三次会议一般公共预算１２３ａＢ567.8%亿元个\t　，。、（）aZ-_";
        var text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(12)) {
                case 0 -> text.append((char) (0x4E00 + random.nextInt(0x5000)));
                case 1 -> text.appendCodePoint(0x20000 + random.nextInt(0xA000));
                case 2 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 3 -> text.append((char) random.nextInt(0x250));
                default -> text.append(common.charAt(random.nextInt(common.length())));
            }
        }
        return text.toString();
    }

    /** As if the filter had removed some characters before the text. */
    private static final class Shifted extends CharFilter {
        private final int by;

        Shifted(Reader input, int by) {
            super(input);
            this.by = by;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return input.read(buffer, offset, length);
        }

        @Override
        protected int correct(int offset) {
            return offset + by;
        }
    }
}
