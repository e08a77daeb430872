package dev.gazette.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            河道治理                          | 河道治理           | []       | []       | []         | []             | []
            "河道治理" 投资                   | 河道治理 投资      | [河道治理] | []     | []         | []             | []
            ＂河道 治理＂                     | 河道 治理          | [河道 治理] | []    | []         | []             | []
            河道 -养护                        | 河道               | []       | [养护]   | []         | []             | []
            河道 -"日常 养护" －《办法》      | 河道               | []       | [日常 养护, 《办法》] | [] | []        | []
            session:13 河道                   | 河道               | []       | []       | [13]       | []             | []
            会议：13,14 河道                  | 河道               | []       | []       | [13, 14]   | []             | []
            session:abc 河道                  | 河道               | []       | []       | [abc]      | []             | []
            kind:report,审议意见              | ``                 | []       | []       | []         | [report, opinion] | []
            类别:审议意见 河道                | 河道               | []       | []       | []         | [opinion]      | []
            类别:河道                         | 类别:河道          | []       | []       | []         | []             | []
            会议：河道怎么治理                | 会议：河道怎么治理 | []       | []       | []         | []             | []
            报告人:"马 小云" 河道             | 河道               | []       | []       | []         | []             | [马 小云]
            speaker:马小云                    | ``                 | []       | []       | []         | []             | [马小云]
            COVID-19 和 2021-2023             | COVID-19 和 2021-2023 | []    | []       | []         | []             | []
            比上年 -3.5%                      | 比上年 -3.5%       | []       | []       | []         | []             | []
            没有“合拢的"引号                  | 没有“合拢的"引号   | []       | []       | []         | []             | []
            “双减”工作情况怎么样              | “双减”工作情况怎么样 | []     | []       | []         | []             | []
            ""                                | ""                 | []       | []       | []         | []             | []
            """)
    void readsOperators(
            String query,
            String words,
            String phrases,
            String excluded,
            String sessions,
            String kinds,
            String speakers) {
        QuerySyntax read = QuerySyntax.parse(query);
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.wording().phrases()).hasToString(phrases);
        assertThat(read.wording().excluded()).hasToString(excluded);
        assertThat(read.sessions()).hasToString(sessions);
        assertThat(read.kinds()).hasToString(kinds);
        assertThat(read.speakers()).hasToString(speakers);
    }
}
