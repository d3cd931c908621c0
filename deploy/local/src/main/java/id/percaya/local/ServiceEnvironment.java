package id.percaya.local;

import id.percaya.local.bus.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The environment variables that tell a service where the parts of this platform are.
final class ServiceEnvironment {

    /// Kafka's own, but patient: the service also starts while the identity provider is away.
    private static final String LOGIN = "id.percaya.kit.messaging.broker.PatientLogin";

    private final Service service;
    private final PlatformSettings settings;
    private final Secrets secrets;
    private final Keysets keysets;

    ServiceEnvironment(Service service, PlatformSettings settings, Secrets secrets) {
        this.service = service;
        this.settings = settings;
        this.secrets = secrets;
        this.keysets = new Keysets(settings.data());
    }

    /// @param node distinguishes the processes of one service
    Map<String, String> variables(String node) {
        Ports ports = settings.ports();
        Map<String, String> variables = new HashMap<>();
        variables.put("QUARKUS_HTTP_HOST", Ports.HOST);
        variables.put("QUARKUS_HTTP_PORT", port(ports.api(service)));
        variables.put("QUARKUS_MANAGEMENT_HOST", Ports.HOST);
        variables.put("QUARKUS_MANAGEMENT_PORT", port(ports.management(service)));
        variables.put("QUARKUS_SHUTDOWN_DELAY", "0S"); // no load balancer has to notice
        variables.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false"); // people read them here
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.realm().toString());
        new KafkaClients(ports, secrets)
                .service(service)
                .forEach((name, value) -> variables.put(kafka(name), value.toString()));
        variables.put(kafka("sasl.login.callback.handler.class"), LOGIN);
        variables.put("PERCAYA_DATABASE_URL", settings.databaseUrl(service));
        variables.put("PERCAYA_DATABASE_OWNER_PASSWORD", secrets.of("owner"));
        variables.put("PERCAYA_DATABASE_REQUEST_PASSWORD", secrets.of("request"));
        variables.put("PERCAYA_DATABASE_WORKER_PASSWORD", secrets.of("worker"));
        variables.put("PERCAYA_SEALING_KEK_FILE", keysets.file(service).toString());
        variables.put("PERCAYA_SEALING_ERASURE_LOG", keysets.erasureLog(service).toString());
        if (service == Service.CONSENT) {
            variables.put("PERCAYA_SIGNING_KEYS_FILE", new SigningKeys(settings).file().toString());
        }
        if (service == Service.CAMPAIGN) {
            variables.put("PERCAYA_MEDIA_PUBLIC_URL", ports.api(service).toString());
        }
        if (service == Service.LISTENING) {
            variables.put(
                    "PERCAYA_IMPORTS_DIRECTORY", settings.data().resolve("imports").toString());
            variables.put(
                    "PERCAYA_COUNTING_DIRECTORY",
                    settings.data().resolve("counting").resolve(node).toString());
        }
        variables.put("PERCAYA_NODE", node);
        variables.put("PERCAYA_TENANTS", String.join(",", Topics.TENANTS));
        variables.put("PERCAYA_SCHEMAS_BASE_URI", ports.api(service) + "/schemas");
        variables.put("PERCAYA_WEB_ORIGINS", ports.webOrigin());
        variables.put("PERCAYA_CURSOR_SECRET", secrets.of("cursor"));
        variables.put("PERCAYA_WEBHOOK_SECRET", secrets.webhook());
        variables.put("PERCAYA_WEBHOOK_ALLOWED_HOSTS", Ports.HOST + ",localhost");
        return variables;
    }

    /// Writes the variables for `deploy/local/dev`, readable by the owner only.
    void writeForDevelopment() {
        List<String> lines =
                variables("dev").entrySet().stream()
                        .map(each -> "%s='%s'%n".formatted(each.getKey(), each.getValue()))
                        .sorted()
                        .toList();
        Path file = settings.data().resolve("run").resolve(service.label() + ".env");
        try {
            OwnersFile.write(file, String.join("", lines));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String kafka(String name) {
        return "KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static String port(URI uri) {
        return String.valueOf(uri.getPort());
    }
}
