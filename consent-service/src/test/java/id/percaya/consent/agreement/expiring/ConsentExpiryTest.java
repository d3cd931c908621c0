package id.percaya.consent.agreement.expiring;

import static id.percaya.consent.Requests.consent;
import static id.percaya.consent.Requests.given;
import static id.percaya.consent.Requests.officer;
import static id.percaya.consent.Requests.registered;
import static id.percaya.consent.Requests.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class ConsentExpiryTest {

    /// Long enough to give a consent on a slow machine before it ends.
    private static final Duration BRIEFLY = Duration.ofSeconds(15);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void a_consent_expires_when_its_last_grant_ends() throws InterruptedException {
        UUID person = registered();
        Instant end = Instant.now().plus(BRIEFLY);
        String address = given(consent(person, Instant.EPOCH, end, "PHOTO"));

        assertThat(stateOnceNotGiven(address)).isEqualTo("EXPIRED");
        assertThat(Instant.now()).isAfter(end);
        officer()
                .get(address + "/history")
                .then()
                .body(
                        "items.event",
                        contains(
                                "consent-drafted",
                                "consent-offered",
                                "consent-given",
                                "consent-expired"))
                .body("items[3].by", equalTo("percaya"));
    }

    @Test
    void a_withdrawn_consent_stays_withdrawn_when_the_timer_fires() throws InterruptedException {
        UUID person = registered();
        UUID other = registered();
        Instant end = Instant.now().plus(BRIEFLY);
        String address = given(consent(person, Instant.EPOCH, end, "PHOTO"));
        withdraw(address);
        Instant laterEnd = Instant.now().plus(BRIEFLY);
        String later = given(consent(other, Instant.EPOCH, laterEnd, "PHOTO"));

        assertThat(stateOnceNotGiven(later)).isEqualTo("EXPIRED");
        assertThat(state(address)).isEqualTo("WITHDRAWN");
    }

    private static String stateOnceNotGiven(String address) throws InterruptedException {
        Instant patience = Instant.now().plus(PATIENCE);
        while (state(address).equals("GIVEN") && Instant.now().isBefore(patience)) {
            Thread.sleep(50);
        }
        return state(address);
    }

    private static String state(String address) {
        return officer().get(address).path("state");
    }
}
