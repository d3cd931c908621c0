package id.percaya.kit.testing.asyncapi;

import static id.percaya.kit.testing.asyncapi.AsyncApiDocument.ordered;
import static id.percaya.kit.testing.asyncapi.AsyncApiDocument.ref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The brokers and how clients log in. Every installation has addresses of its own.
final class AsyncApiServer {

    private static final String OAUTHBEARER = "oauthBearer";
    private static final String TOKENS =
            "https://identity.example.org/realms/percaya/protocol/openid-connect/token";

    static final Map<String, Object> ALL = Map.of("brokers", brokers());
    static final Map<String, Object> SECURITY = Map.of(OAUTHBEARER, login());

    private AsyncApiServer() {}

    private static Map<String, Object> brokers() {
        Map<String, Object> server = new LinkedHashMap<>();
        server.put("host", "{bootstrap}");
        server.put("protocol", "kafka-secure");
        server.put("description", AsyncApiTexts.SERVER);
        server.put(
                "variables",
                Map.of(
                        "bootstrap",
                        ordered(
                                "default",
                                "kafka.example.org:9093",
                                "description",
                                "A list of brokers, `bootstrap.servers` of Kafka's clients.")));
        server.put("security", List.of(ref("components/securitySchemes/" + OAUTHBEARER)));
        return server;
    }

    private static Map<String, Object> login() {
        Map<String, Object> scheme = ordered("type", "oauth2", "description", AsyncApiTexts.LOGIN);
        scheme.put(
                "flows",
                Map.of(
                        "clientCredentials",
                        ordered("tokenUrl", TOKENS, "availableScopes", Map.of())));
        return scheme;
    }
}
