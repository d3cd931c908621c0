package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import id.percaya.local.play.Waiting;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Consents in consent-service decide about publications in campaign-service (`consent.given`,
/// `.withdrawn`, `.expired`).
@ExtendWith(SharedPlatform.class)
class ConsentStory {

    private final Hospital hospital;

    ConsentStory(Platform platform) {
        hospital =
                Hospital.with(platform, "harapan-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Test
    void a_publication_waits_until_the_person_consents() {
        String subject = hospital.registerPerson();
        String publication = hospital.schedule(Hospital.showing(subject), Duration.ZERO);
        hospital.campaignSteps().awaitState(publication, "HELD");
        assertThat(hospital.campaignSteps().release(publication).codes())
                .contains("CONSENT_NOT_PERMITTED");

        hospital.giveConsent(subject, Duration.ofDays(30));
        Waiting.forOutcome("the release")
                .until(
                        () -> hospital.campaignSteps().release(publication),
                        answer -> answer.status() == 200);
        hospital.confirmPosted(publication);
        assertThat(hospital.state(publication)).isEqualTo("PUBLISHED");
    }

    @Test
    void an_expired_consent_holds_the_publication() {
        String subject = hospital.registerPerson();
        String planned = hospital.schedule(Hospital.showing(subject), Duration.ofHours(1));
        hospital.giveConsent(subject, Duration.ofSeconds(20));
        hospital.campaignSteps().awaitState(planned, "HELD");
        assertThat(hospital.campaignSteps().release(planned).codes())
                .contains("CONSENT_NOT_PERMITTED");
    }

    @Test
    void a_withdrawal_retracts_and_holds_publications() {
        String subject = hospital.registerPerson();
        String consent = hospital.giveConsent(subject, Duration.ofDays(30)).id();
        String shown = hospital.schedule(Hospital.showing(subject), Duration.ZERO);
        String planned = hospital.schedule(Hospital.showing(subject), Duration.ofHours(1));
        hospital.confirmPosted(shown);

        hospital.consentSteps().withdraw(consent, "loket");
        hospital.campaignSteps().awaitState(planned, "HELD");
        hospital.campaignSteps().awaitState(shown, "RETRACTING");
        hospital.staff()
                .communications()
                .post("campaign", "/publications/" + shown + "/confirm-retracted")
                .ok();
        assertThat(hospital.state(shown)).isEqualTo("RETRACTED");
    }
}
