package dev.gazette.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/** What an operator does, over HTTP, with the key of the tests. */
final class OperatorClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----boundary-of-the-tests";

    private OperatorClient() {}

    static RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + OperatorsTestResource.KEY);
    }

    /** Sends files by name; by hand, since names are to go out in UTF-8 as browsers send them. */
    static HttpResponse<String> upload(Map<String, String> files) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        files.forEach((name, text) -> body.append("--" + BOUNDARY + "\r\n")
                .append("Content-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n")
                .append("Content-Type: application/octet-stream\r\n\r\n")
                .append(text)
                .append("\r\n"));
        body.append("--" + BOUNDARY + "--\r\n");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/admin/documents"))
                .header("Authorization", "Bearer " + OperatorsTestResource.KEY)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), UTF_8))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    /** Uploads one file and waits until readers can see it. */
    static JsonPath uploaded(String name, String text) throws IOException, InterruptedException {
        HttpResponse<String> response = upload(Map.of(name, text));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        JsonPath accepted = new JsonPath(response.body());
        done(accepted);
        return accepted;
    }

    /** Waits for the job of an answer and says how it ended. */
    static JsonPath ended(JsonPath accepted) {
        String path = "/api/admin/jobs/" + accepted.getString("job.id");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> operator().get(path).jsonPath().getString("ended") != null);
        return operator().get(path).jsonPath();
    }

    static JsonPath done(JsonPath accepted) {
        JsonPath job = ended(accepted);
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("done");
        return job;
    }

    static JsonPath removed(String id) {
        JsonPath accepted = operator()
                .delete("/api/admin/documents/{id}", id)
                .then()
                .statusCode(202)
                .extract()
                .jsonPath();
        done(accepted);
        return accepted;
    }

    static JsonPath documents() {
        return operator()
                .get("/api/admin/documents")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Texts of the passages that hold these words. */
    static JsonPath found(String words) {
        return given().queryParam("q", words)
                .queryParam("mode", "keyword")
                .get("/api/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
