package id.percaya.drills.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.drills.publishing.CallRules.Halt;
import id.percaya.drills.publishing.Partner.Call;
import id.percaya.drills.publishing.SendingLog.Sent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Shows that the rules detect breaches.
class CallRulesTest {

    private static final Instant ANSWERED = Instant.parse("2026-11-30T08:00:00.100Z");
    private static final Halt HALT = new Halt(ANSWERED, ANSWERED.plusSeconds(4));

    @Test
    void a_call_that_was_signed_before_the_answer_is_none() {
        assertThat(breaches(ANSWERED.minusMillis(1), sent(false, 1, 0))).isEmpty();
    }

    @Test
    void a_call_in_the_second_of_the_answer_is_a_breach() {
        assertThat(breaches(ANSWERED.plusMillis(300), sent(false, 1, 0)))
                .singleElement()
                .asString()
                .contains("after a halt's answer");
    }

    @Test
    void a_statement_is_called_under_a_halt() {
        assertThat(breaches(ANSWERED.plusMillis(300), sent(true, 1, 0))).isEmpty();
    }

    @Test
    void a_call_in_the_second_after_the_grace_is_a_breach() {
        Sent over = new Sent(ANSWERED.minusSeconds(60), Duration.ofMinutes(1), "SENT", true, 1, 0);
        assertThat(breaches(ANSWERED.plusMillis(300), over))
                .singleElement()
                .asString()
                .contains("after due time and grace");
    }

    @Test
    void a_call_for_a_lapsed_permission_is_a_breach() {
        assertThat(breaches(ANSWERED.minusMillis(1), sent(false, 1, 1)))
                .singleElement()
                .asString()
                .contains("lapsed 1 times");
    }

    @Test
    void the_partner_reads_when_a_call_was_signed_to_the_millisecond() throws Exception {
        try (Partner partner = Partner.open("127.0.0.1", Duration.ZERO)) {
            call(partner, "{\"timestamp\": \"2026-11-30T08:00:00.400Z\"}");
            assertThat(partner.calls())
                    .extracting(Call::signedAt)
                    .containsExactly(ANSWERED.plusMillis(300));
        }
    }

    private static void call(Partner partner, String body)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(partner.url()))
                            .header("Idempotency-Key", "p")
                            .header("Webhook-Id", "p.publish.1")
                            .header("Webhook-Timestamp", Long.toString(ANSWERED.getEpochSecond()))
                            .POST(BodyPublishers.ofString(body))
                            .build();
            assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(200);
        }
    }

    private static List<String> breaches(Instant signedAt, Sent publication) {
        Call call = new Call("p", "p.publish.1", signedAt, signedAt.plusMillis(20));
        return new CallRules(List.of(HALT), Map.of("p", publication), Duration.ofSeconds(10))
                .breaches(List.of(call));
    }

    private static Sent sent(boolean statement, int started, int lapsed) {
        return new Sent(ANSWERED, Duration.ofMinutes(15), "SENT", statement, started, lapsed);
    }
}
