package dev.gazette.gazette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第一部分：总体情况|10", "第二编 分则|10", "第三章 法律责任|20", "第一节 一般规定|30", "一、基本情况|40", "十二、附则|40", "（一）加强领导|50",
                "(三) 社会民生改善|50", "1. 收入预算|60", "2．支出预算|60", "3、收支平衡|60", "（1）区本级|70", "①资金方面|80", "**一、基本情况**|40",
                "**背景情况**|85", "## 第二章 职责|20", "# 某县条例|2", "### 说明|4"
            })
    void ranksHeadings(String line, int rank) {
        assertThat(HeadingStyle.rank(line)).hasValue(rank);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一是加强领导",
                "首先，统一思想",
                "1. 听取水利工作情况的报告；",
                "（一）加强领导。各单位要",
                "一、应到：65人",
                "2021年投资1.2亿元",
                "3.5亿元",
                "(1) **关于房屋租赁的问题**，区财政局加强对行政事业单位",
                "1. 关于预算执行不严格的问题,2家单位基本能按预算安排使用项目资金,对项目资"
            })
    void doesNotTakeTextForAHeading(String line) {
        assertThat(HeadingStyle.rank(line)).isEmpty();
    }
}
