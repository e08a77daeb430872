package dev.gazette.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Waits in tests until the service has indexed the sample and says that it is ready. */
public final class ServiceReadiness {
    private ServiceReadiness() {}

    public static void awaitReady() {
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> given().get("/q/health/ready").statusCode() == 200);
    }
}
