package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import id.percaya.local.play.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A hundred people withdraw. Each withdrawal leads to a takedown order for the use of the consent.
/// The latencies are printed; the target is a 99th percentile of one second.
@ExtendWith(SharedPlatform.class)
class TakedownOrderStory {

    private static final int WITHDRAWALS = 100;

    private final Platform platform;
    private final Hospital hospital;

    TakedownOrderStory(Platform platform) {
        this.platform = platform;
        this.hospital = Hospital.with(platform, "harapan-selatan");
    }

    @Test
    void every_withdrawal_is_followed_by_an_order() {
        List<String> consents =
                IntStream.range(0, WITHDRAWALS)
                        .parallel()
                        .mapToObj(_ -> createUsedConsent())
                        .toList();
        try (TakedownOrderListener listener = TakedownOrderListener.from(platform.kafkaTools())) {
            Map<String, Instant> withdrawn = new LinkedHashMap<>();
            for (String consent : consents) {
                hospital.consentSteps().withdraw(consent, "loket");
                withdrawn.put(consent, Instant.now());
            }
            Map<String, Instant> ordered =
                    Waiting.forOutcome("an order for each withdrawal")
                            .until(listener::seen, seen -> seen.keySet().containsAll(consents));
            printLatencies(withdrawn, ordered);
            assertThat(ordered.keySet()).containsExactlyInAnyOrderElementsOf(consents);
        }
    }

    /// Creates a consent with a placement that relies on it.
    private String createUsedConsent() {
        String subject = hospital.registerPerson();
        String consent = hospital.giveConsent(subject, Duration.ofDays(30)).id();
        Map<String, Object> use =
                Map.of(
                        "subjectIds",
                        List.of(subject),
                        "consents",
                        List.of(Map.of("consentId", consent, "version", 3)),
                        "place",
                        "brosur");
        hospital.staff().privacyOfficer().post("consent", "/placements", use).ok();
        return consent;
    }

    private static void printLatencies(
            Map<String, Instant> withdrawn, Map<String, Instant> ordered) {
        List<Long> millis =
                withdrawn.entrySet().stream()
                        .map(each ->
                                Duration.between(
                                                each.getValue(),
                                                ordered.getOrDefault(each.getKey(), Instant.MAX))
                                        .toMillis())
                        .sorted()
                        .toList();
        System.out.printf(
                "Orders to take down after %d withdrawals: p50 %d ms, p99 %d ms, last %d ms%n",
                WITHDRAWALS,
                millis.get(WITHDRAWALS / 2 - 1),
                millis.get(WITHDRAWALS * 99 / 100 - 1),
                millis.getLast());
    }
}
