package id.percaya.local.play.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookPartnerTest {

    private static final String KEY = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String BODY =
            "{\"id\":\"e1\",\"tenantid\":\"t\",\"type\":\"id.percaya.x.v1\",\"subject\":\"s\",\"sequence\":\"1\"}";

    private final WebhookPartner partner = WebhookPartner.open();

    @AfterEach
    void close() {
        partner.close();
    }

    @Test
    void a_signed_call_is_taken() throws Exception {
        partner.trust("crisis", "whsec_" + KEY);
        assertThat(call(Instant.now(), KEY)).isEqualTo(204);
        assertThat(partner.seen().types()).containsExactly("x.v1");
    }

    @Test
    void a_call_with_another_signature_or_of_another_time_is_refused() throws Exception {
        partner.trust("crisis", "whsec_" + KEY);
        String other = Base64.getEncoder().encodeToString(new byte[24]);
        assertThat(call(Instant.now(), other)).isEqualTo(401);
        assertThat(call(Instant.now().minusSeconds(600), KEY)).isEqualTo(401);
        assertThat(partner.seen().size()).isZero();
    }

    @Test
    void a_call_of_a_service_whose_secret_is_unknown_is_refused() throws Exception {
        assertThat(call(Instant.now(), KEY)).isEqualTo(401);
    }

    private int call(Instant at, String key) throws Exception {
        String timestamp = Long.toString(at.getEpochSecond());
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(partner.url("crisis")))
                        .header("webhook-id", "e1")
                        .header("webhook-timestamp", timestamp)
                        .header(
                                "webhook-signature",
                                "v1," + sign("e1." + timestamp + "." + BODY, key))
                        .POST(BodyPublishers.ofString(BODY))
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static String sign(String content, String key) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
        return Base64.getEncoder()
                .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
    }
}
