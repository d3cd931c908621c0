package id.percaya.drills.oracle;

import id.percaya.local.Platform;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;

/// The requests by which each service is probed.
public enum Probe {
    LIST,
    OPENAPI,
    LIVENESS;

    /// Longer than the response limits of the rules, so that slow responses are recorded.
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /// A list of each service that the auditor may read.
    private static final Map<String, String> LISTS =
            Map.of(
                    "campaign", "/v1/campaigns",
                    "listening", "/v1/monitors",
                    "crisis", "/v1/cases",
                    "consent", "/v1/consents");

    HttpRequest of(String service, Platform platform) {
        return HttpRequest.newBuilder(uri(service, platform))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + platform.token("auditor@rs-harapan"))
                .build();
    }

    private URI uri(String service, Platform platform) {
        return switch (this) {
            case LIST -> platform.uri(service).resolve(LISTS.getOrDefault(service, "/"));
            case OPENAPI -> platform.uri(service).resolve("/openapi");
            case LIVENESS -> platform.management(service).resolve("/q/health/live");
        };
    }
}
