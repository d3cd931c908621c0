package id.percaya.consent.decision;

import static id.percaya.consent.decision.Decision.Outcome.DENY;
import static id.percaya.consent.decision.Decision.Outcome.PERMIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Channel;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.decision.Decision.Gap;
import id.percaya.consent.decision.Decision.Ground;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final UUID CONSENT = new UUID(0, 1);
    private static final UUID LATER_CONSENT = new UUID(0, 2);
    private static final UUID SITI = new UUID(1, 1);
    private static final UUID BUDI = new UUID(1, 2);
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant MID_MAY = Instant.parse("2026-05-15T00:00:00Z");

    @Test
    void a_use_within_its_period_is_permitted_on_the_ground_of_its_consent() {
        Decision decision = photoOf(SITI, MID_MAY, grant(SITI, Medium.PHOTO, null));

        assertThat(decision.outcome()).isEqualTo(PERMIT);
        assertThat(decision.grounds()).containsExactly(new Ground(CONSENT, 1));
    }

    @Test
    void the_first_instant_of_the_period_is_permitted() {
        assertThat(photoOf(SITI, MAY, grant(SITI, Medium.PHOTO, null)).outcome()).isEqualTo(PERMIT);
    }

    @Test
    void the_end_is_no_longer_permitted_whether_the_timer_has_run_or_not() {
        assertThat(photoOf(SITI, JUNE, grant(SITI, Medium.PHOTO, null)).gaps())
                .containsExactly(new Gap(SITI, Medium.PHOTO, Reason.EXPIRED));
    }

    @Test
    void a_use_before_its_period_is_denied() {
        assertThat(photoOf(SITI, MAY.minusNanos(1000), grant(SITI, Medium.PHOTO, null)).reasons())
                .containsExactly(Reason.NOT_YET_VALID);
    }

    @Test
    void the_instant_of_withdrawal_is_no_longer_permitted() {
        assertThat(photoOf(SITI, MID_MAY, grant(SITI, Medium.PHOTO, MID_MAY)).reasons())
                .containsExactly(Reason.WITHDRAWN);
    }

    @Test
    void a_use_before_the_withdrawal_was_permitted_then() {
        assertThat(photoOf(SITI, MAY, grant(SITI, Medium.PHOTO, MID_MAY)).outcome())
                .isEqualTo(PERMIT);
    }

    @Test
    void a_consent_given_anew_after_a_withdrawal_permits() {
        ConsentGrant anew =
                new ConsentGrant(
                        LATER_CONSENT,
                        1,
                        SITI,
                        Purpose.MARKETING,
                        Channel.INSTAGRAM,
                        Medium.PHOTO,
                        MAY,
                        JUNE,
                        null);

        assertThat(photoOf(SITI, MID_MAY, grant(SITI, Medium.PHOTO, MAY), anew).grounds())
                .containsExactly(new Ground(LATER_CONSENT, 1));
    }

    @Test
    void everyone_shown_must_have_consented() {
        Decision decision =
                Decision.on(
                        question(Set.of(SITI, BUDI), Set.of(Medium.PHOTO), MID_MAY),
                        List.of(grant(SITI, Medium.PHOTO, null)));

        assertThat(decision.outcome()).isEqualTo(DENY);
        assertThat(decision.gaps()).containsExactly(new Gap(BUDI, Medium.PHOTO, Reason.NO_CONSENT));
        assertThat(decision.grounds()).isEmpty();
    }

    @Test
    void every_medium_must_be_consented_to() {
        Decision decision =
                Decision.on(
                        question(Set.of(SITI), Set.of(Medium.PHOTO, Medium.NAME), MID_MAY),
                        List.of(grant(SITI, Medium.PHOTO, null)));

        assertThat(decision.gaps()).containsExactly(new Gap(SITI, Medium.NAME, Reason.NO_CONSENT));
    }

    private static Decision photoOf(UUID subject, Instant at, ConsentGrant... grants) {
        return Decision.on(question(Set.of(subject), Set.of(Medium.PHOTO), at), List.of(grants));
    }

    private static Question question(Set<UUID> subjects, Set<Medium> media, Instant at) {
        return new Question(subjects, Purpose.MARKETING, Channel.INSTAGRAM, media, at);
    }

    private static ConsentGrant grant(UUID subject, Medium medium, @Nullable Instant withdrawnAt) {
        return new ConsentGrant(
                CONSENT,
                withdrawnAt == null ? 1 : 2,
                subject,
                Purpose.MARKETING,
                Channel.INSTAGRAM,
                medium,
                MAY,
                JUNE,
                withdrawnAt);
    }
}
