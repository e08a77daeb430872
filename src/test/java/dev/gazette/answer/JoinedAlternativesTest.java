package dev.gazette.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JoinedAlternativesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "东坡跟西坡比,一个月差多少斤|''|东坡|西坡|,一个月差多少斤",
                "白水镇的老茶园和黑岩镇的新茶园相比,产量高多少|''|白水镇的老茶园|黑岩镇的新茶园|,产量高多少",
                "2020年,春茶与秋茶相比,每斤贵多少元|2020年,|春茶|秋茶|,每斤贵多少元",
                "春茶同秋茶比起来哪个贵|''|春茶|秋茶|,哪个贵",
                "老茶园的和新茶园的哪个大|''|老茶园|新茶园|的哪个大",
                "补贴标准,白水镇的与黑岩镇的相差多少|补贴标准,|白水镇|黑岩镇|的相差多少",
                "茶叶,东坡的跟西坡的一共多少斤|茶叶,|东坡|西坡|的一共多少斤"
            })
    void areToldFromWhatIsAskedOfBoth(String text, String head, String one, String other, String tail) {
        assertThat(JoinedAlternatives.in(text)).contains(new JoinedAlternatives(head, one, other, tail));
    }

    @ParameterizedTest
    @ValueSource(strings = {"茶园面积有多少亩", "白水镇和黑岩镇的茶园在哪里", "与2019年相比,茶园变了吗", "春茶和秋茶相比,怎样炒制", "茶园的面积和茶厂的地址在哪里登记"})
    void areNoneElsewhere(String text) {
        assertThat(JoinedAlternatives.in(text)).isEmpty();
    }
}
