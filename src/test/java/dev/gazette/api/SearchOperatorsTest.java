package dev.gazette.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gazette.ElasticsearchTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators within the words of a search. */
@QuarkusTest
@QuarkusTestResource(ElasticsearchTestResource.class)
class SearchOperatorsTest {
    @BeforeEach
    void ready() {
        ServiceReadiness.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hybrid", "keyword", "semantic"})
    void aPhraseIsPrintedExactlySo(String mode) {
        JsonPath found = search("\"公共交通\"", mode);

        assertThat(found.getInt("total")).isPositive();
        assertThat(printed(found)).allSatisfy(text -> assertThat(text).contains("公共交通"));
        assertThat(search("\"公共通交\"", mode).getInt("total")).isZero();
    }

    @Test
    void whatIsNotWantedIsNotThere() {
        JsonPath all = search("公共交通", "hybrid");
        JsonPath some = search("公共交通 -轨道 -\"规划\"", "hybrid");

        assertThat(printed(all)).anySatisfy(text -> assertThat(text).contains("轨道"));
        assertThat(some.getInt("total")).isPositive();
        assertThat(printed(some))
                .allSatisfy(text -> assertThat(text).doesNotContain("轨道").doesNotContain("规划"));
    }

    @ParameterizedTest
    @CsvSource({
        "session:14 公共交通, session, 14",
        "会议:14 公共交通, session, 14",
        "kind:opinion 公共交通, item.kind, opinion",
        "类别:审议意见, item.kind, opinion",
        "报告人:朱众伟, item.speaker, 朱众伟",
    })
    void limitsAreFilters(String query, String field, String value) {
        JsonPath found = search(query, "hybrid");

        assertThat(found.getString("query")).isEqualTo(query);
        assertThat(found.getInt("total")).isPositive();
        assertThat(found.<Object>getList("hits.source." + field))
                .isNotEmpty()
                .allSatisfy(found1 -> assertThat(found1).hasToString(value));
    }

    @ParameterizedTest
    @CsvSource({"session:abc 交通, session-invalid", "kind:abc 交通, kind-unknown"})
    void aLimitThatIsNoneIsRefused(String query, String code) {
        given().queryParam("q", query)
                .get("/api/search")
                .then()
                .statusCode(400)
                .body("code", org.hamcrest.Matchers.equalTo(code));
    }

    @Test
    void allThatIsFoundCanBeHadAsATable() {
        int total = search("公共交通", "keyword").getInt("total");
        Response table = given().queryParam("q", "公共交通")
                .queryParam("mode", "keyword")
                .queryParam("size", 1)
                .get("/api/search.csv");

        table.then().statusCode(200).contentType("text/csv");
        assertThat(table.header("Content-Disposition")).contains("search.csv");
        assertThat(table.asString()).startsWith("\uFEFF序号,文件,类别,会议,日期,报告人,章节,页码,行,原文,网址\n");
        assertThat(table.asString().lines().filter(line -> line.contains("http://")))
                .hasSizeBetween(2, total);
    }

    private static JsonPath search(String query, String mode) {
        Response response = given().queryParam("q", query)
                .queryParam("mode", mode)
                .queryParam("size", 50)
                .get("/api/search");
        response.then().statusCode(200);
        return response.jsonPath();
    }

    private static List<String> printed(JsonPath found) {
        return found.<java.util.Map<String, Object>>getList("hits").stream()
                .map(String::valueOf)
                .map(hit -> hit.replace("**", "").replaceAll("\\s", ""))
                .toList();
    }
}
