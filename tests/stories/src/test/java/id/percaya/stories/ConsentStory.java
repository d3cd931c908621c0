package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import id.percaya.local.play.Waiting;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// consent `consent.given`, `.withdrawn` and `.expired` → campaign.
@ExtendWith(SharedPlatform.class)
class ConsentStory {

    private final Hospital hospital;

    ConsentStory(Platform platform) {
        hospital =
                Hospital.with(platform, "harapan-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void whoHasNotConsentedIsNotShownUntilTheConsentIsGiven() {
        String subject = hospital.person();
        String publication = hospital.scheduled(Hospital.showing(subject), Duration.ZERO);
        hospital.editorial().publication(publication, "HELD");
        assertThat(hospital.editorial().release(publication).codes())
                .contains("CONSENT_NOT_PERMITTED");

        hospital.consent(subject, Duration.ofDays(30));
        Waiting.until(
                "the release",
                Waiting.SOON,
                () -> hospital.editorial().release(publication),
                answer -> answer.status() == 200);
        hospital.posted(publication);
        assertThat(hospital.state(publication)).isEqualTo("PUBLISHED");
    }

    @Test
    void whatShowsAPersonIsHeldWhenTheConsentExpires() {
        String subject = hospital.person();
        String planned = hospital.scheduled(Hospital.showing(subject), Duration.ofHours(1));
        hospital.consent(subject, Duration.ofSeconds(10));
        hospital.editorial().publication(planned, "HELD");
        assertThat(hospital.editorial().release(planned).codes()).contains("CONSENT_NOT_PERMITTED");
    }

    @Test
    void whatShowsAPersonWhoWithdrawsComesDownAndIsHeld() {
        String subject = hospital.person();
        String consent = hospital.consent(subject, Duration.ofDays(30)).id();
        String shown = hospital.scheduled(Hospital.showing(subject), Duration.ZERO);
        String planned = hospital.scheduled(Hospital.showing(subject), Duration.ofHours(1));
        hospital.posted(shown);

        hospital.desk().withdrawn(consent, "loket");
        hospital.editorial().publication(planned, "HELD");
        hospital.editorial().publication(shown, "RETRACTING");
        hospital.cast()
                .communications()
                .post("campaign", "/publications/" + shown + "/confirm-retracted")
                .ok();
        assertThat(hospital.state(shown)).isEqualTo("RETRACTED");
    }
}
