package id.percaya.listening.sources.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.percaya.kit.json.TolerantJson;
import id.percaya.listening.sources.fetching.Body;
import id.percaya.listening.sources.fetching.Fetched;
import id.percaya.listening.sources.fetching.PublicHttp;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Asks a platform and reads its answer in JSON.
@ApplicationScoped
class JsonCall {

    private static final ObjectMapper JSON = TolerantJson.mapper();
    private static final int OK = 200;

    private final PublicHttp http;

    JsonCall(PublicHttp http) {
        this.http = http;
    }

    /// An answer that is no page.
    ///
    /// @param body missing if it is no JSON
    record Refusal(int status, HttpHeaders headers, JsonNode body) {}

    interface Pages {
        PollAnswer page(JsonNode body);

        /// The meaning that the platform gives this status; empty for the usual one.
        default Optional<PollAnswer> refusal(Refusal refusal) {
            return Optional.empty();
        }
    }

    PollAnswer get(URI address, Map<String, String> headers, Instant at, Pages pages)
            throws InterruptedException {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Accept", "application/json");
        return switch (http.get(address, all)) {
            case Fetched.Failed(var fault) -> Refusals.of(fault);
            case Fetched.Answered(int status, HttpHeaders answered, Body body) -> {
                JsonNode json = parsed(body.bytes());
                if (status == OK) {
                    yield json.isMissingNode()
                            ? PollAnswer.refused(PollFault.WRONG_CONTENT)
                            : pages.page(json);
                }
                yield pages.refusal(new Refusal(status, answered, json))
                        .orElseGet(() -> Refusals.of(status, answered, at));
            }
        };
    }

    static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException _) {
            return JsonNodeFactory.instance.missingNode();
        }
    }
}
