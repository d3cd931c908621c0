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

/// A hundred people withdraw one after another: for each use that rested on it an order to take it
/// down comes to whoever listens. How soon is printed: 99 of them are to come within a second.
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
    void everyWithdrawalIsFollowedByAnOrder() {
        List<String> consents =
                IntStream.range(0, WITHDRAWALS).parallel().mapToObj(_ -> used()).toList();
        try (TakedownOrderListener arrivals =
                TakedownOrderListener.from(platform.kafkaBootstrap())) {
            Map<String, Instant> withdrawn = new LinkedHashMap<>();
            for (String consent : consents) {
                hospital.desk().withdrawn(consent, "loket");
                withdrawn.put(consent, Instant.now());
            }
            Map<String, Instant> ordered =
                    Waiting.until(
                            "an order for each withdrawal",
                            Waiting.SOON,
                            arrivals::seen,
                            seen -> seen.keySet().containsAll(consents));
            tell(withdrawn, ordered);
            assertThat(ordered.keySet()).containsExactlyInAnyOrderElementsOf(consents);
        }
    }

    /// A consent on which a use rests.
    private String used() {
        String subject = hospital.person();
        String consent = hospital.consent(subject, Duration.ofDays(30)).id();
        Map<String, Object> use =
                Map.of(
                        "subjectIds",
                        List.of(subject),
                        "consents",
                        List.of(Map.of("consentId", consent, "version", 3)),
                        "place",
                        "brosur");
        hospital.cast().privacyOfficer().post("consent", "/placements", use).ok();
        return consent;
    }

    private static void tell(Map<String, Instant> withdrawn, Map<String, Instant> ordered) {
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
