package id.percaya.consent.use.decision;

import static id.percaya.consent.use.decision.QuestionBuilder.JUNE;
import static id.percaya.consent.use.decision.QuestionBuilder.MID_MAY;
import static id.percaya.consent.use.decision.QuestionBuilder.consent;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Tenant;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DecisionTokenClaimsTest {

    private static final Tenant MELATI = new Tenant("klinik-melati");

    @Test
    void expires_after_five_minutes() {
        assertThat(permitted(JUNE, MID_MAY).expiresAt()).isEqualTo(MID_MAY.plusSeconds(300));
    }

    @Test
    void expires_no_later_than_the_use() {
        Instant soon = MID_MAY.plusMillis(2500);

        assertThat(permitted(soon, MID_MAY).expiresAt()).isEqualTo(MID_MAY.plusSeconds(2));
    }

    private static DecisionTokenClaims permitted(Instant until, Instant now) {
        QuestionBuilder use = new QuestionBuilder().at(now);
        return DecisionTokenClaims.of(
                use.decide(consent(1).until(until).build()), use.question(), MELATI, now);
    }
}
