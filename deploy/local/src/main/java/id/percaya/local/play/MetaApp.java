package id.percaya.local.play;

import static id.percaya.local.play.CheckFailed.same;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Stands in for Meta, which delivers comments as its documentation says.
final class MetaApp {

    static final String ACCOUNT = "17841400000004711";
    private static final String SECRET = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";

    private static final String ALGORITHM = "HmacSHA256";

    private final URI webhook;

    private MetaApp(URI webhook) {
        this.webhook = webhook;
    }

    /// Makes it a source of the provider.
    ///
    /// @param gateway address of listening-service
    static MetaApp registered(Staff staff, URI gateway) {
        Map<String, String> source =
                Map.of("name", "Instagram", "kind", "META_WEBHOOK", "account", ACCOUNT);
        String path = "/sources/" + staff.analyst().post("listening", "/sources", source).ok().id();
        Map<String, String> secret =
                Map.of("appSecret", SECRET, "verifyToken", "melati-verifikasi-1");
        staff.tenantAdmin().post("listening", path + "/set-secret", secret).ok();
        String callback =
                staff.analyst().post("listening", path + "/activate").ok().text("callbackPath");
        return new MetaApp(gateway.resolve(callback));
    }

    void deliver(String body) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(webhook)
                            .header("Content-Type", "application/json")
                            .header("X-Hub-Signature-256", "sha256=" + signature(body))
                            .POST(BodyPublishers.ofString(body))
                            .build();
            same("the webhook", 200, client.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String signature(String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
