package dev.gazette.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ElasticsearchTestResource;
import dev.gazette.api.ServiceReadiness;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an address is said on a page, and what stands in it is never markup. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class PageProblemsTest {
    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search?q=a&page=0        | 400 | page 应为
            search?q=a&from=2020-99-1| 400 | from 应为真实存在的日期
            search?q=a&kind=nonsense | 400 | kind 应为以下之一
            nowhere                  | 404 | 没有这个地址
            """)
    void whatIsWrongIsSaidOnAPage(String address, int status, String words) {
        Response response = given().accept("text/html").get("/" + address);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("text/html");
        assertThat(response.asString()).contains(words, "<h1>");
    }

    @ParameterizedTest
    @CsvSource({"<img src=x onerror=alert(1)>综合交通", "\"><script>alert(1)</script>交通", "'{{交通}}{q}"})
    void neverRunsMarkupFromTheAddress(String query) {
        String html = given().accept("text/html")
                .queryParam("q", query)
                .get("/search")
                .asString();
        assertThat(html).doesNotContain("<img src=x", "<script>alert").contains("class=\"box search-box\"");
    }
}
