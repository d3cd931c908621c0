package id.percaya.consent.use.decision;

import static id.percaya.consent.use.decision.Decision.Outcome.DENY;
import static id.percaya.consent.use.decision.Decision.Outcome.INDETERMINATE;
import static id.percaya.consent.use.decision.Decision.Outcome.PERMIT;
import static id.percaya.consent.use.decision.QuestionBuilder.BUDI;
import static id.percaya.consent.use.decision.QuestionBuilder.CUT;
import static id.percaya.consent.use.decision.QuestionBuilder.JUNE;
import static id.percaya.consent.use.decision.QuestionBuilder.MAY;
import static id.percaya.consent.use.decision.QuestionBuilder.MID_MAY;
import static id.percaya.consent.use.decision.QuestionBuilder.PICTURE;
import static id.percaya.consent.use.decision.QuestionBuilder.SITI;
import static id.percaya.consent.use.decision.QuestionBuilder.consent;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Channel;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.use.decision.Decision.Gap;
import id.percaya.consent.use.decision.Decision.Ground;
import id.percaya.consent.use.decision.Obligation.Kind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

    private final QuestionBuilder photo = new QuestionBuilder();

    @Nested
    class Period {

        @Test
        void a_use_within_its_period_is_permitted_on_the_ground_of_its_consent() {
            Decision decision = photo.decide(consent(1).build());

            assertThat(decision.outcome()).isEqualTo(PERMIT);
            assertThat(decision.grounds()).containsExactly(new Ground(consent(1).id(), 1));
        }

        @Test
        void the_first_instant_is_permitted() {
            assertThat(photo.at(MAY).decide(consent(1).build()).outcome()).isEqualTo(PERMIT);
        }

        @Test
        void before_the_first_instant_it_is_not_yet_valid() {
            assertThat(photo.at(MAY.minusNanos(1)).decide(consent(1).build()).reasons())
                    .containsExactly(DecisionReason.NOT_YET_VALID);
        }

        @Test
        void the_end_is_not_permitted_even_if_the_timer_is_late() {
            assertThat(photo.at(JUNE).decide(consent(1).build()).reasons())
                    .containsExactly(DecisionReason.EXPIRED);
        }
    }

    @Nested
    class Reach {

        @Test
        void another_purpose_channel_or_medium_is_not_consented_to() {
            ConsentGrant given = consent(1).build();

            assertThat(photo.purpose(Purpose.EDUCATION).decide(given).reasons())
                    .containsExactly(DecisionReason.NO_CONSENT);
            assertThat(photo.channel(Channel.TIKTOK).decide(given).reasons())
                    .containsExactly(DecisionReason.NO_CONSENT);
            assertThat(photo.medium(Medium.VIDEO).decide(given).reasons())
                    .containsExactly(DecisionReason.NO_CONSENT);
        }

        @ParameterizedTest
        @EnumSource(Channel.class)
        void a_channel_that_no_grant_names_is_not_consented_to(Channel channel) {
            Decision.Outcome expected = channel == Channel.INSTAGRAM ? PERMIT : DENY;

            assertThat(photo.channel(channel).decide(consent(1).build()).outcome())
                    .isEqualTo(expected);
        }

        @Test
        void a_grant_for_some_assets_is_for_exactly_these_bytes() {
            ConsentGrant given = consent(1).about(PICTURE).build();

            assertThat(photo.decide(given).outcome()).isEqualTo(PERMIT);
            assertThat(photo.of(CUT).decide(given).reasons())
                    .containsExactly(DecisionReason.NO_CONSENT);
        }

        @Test
        void a_grant_for_one_country_is_not_for_the_world() {
            ConsentGrant given = consent(1).territory("ID").build();

            assertThat(photo.territory("ID").decide(given).outcome()).isEqualTo(PERMIT);
            assertThat(photo.decide(given).reasons())
                    .containsExactly(DecisionReason.OUTSIDE_TERRITORY);
        }

        @Test
        void everyone_shown_must_have_consented() {
            Decision decision = photo.showing(SITI, BUDI).decide(consent(1).build());

            assertThat(decision.outcome()).isEqualTo(DENY);
            assertThat(decision.gaps()).containsExactly(new Gap(BUDI, DecisionReason.NO_CONSENT));
            assertThat(decision.grounds()).isEmpty();
            assertThat(decision.obligations()).isEmpty();
        }

        @Test
        void several_persons_consents_are_all_its_grounds() {
            Decision decision =
                    photo.showing(SITI, BUDI)
                            .decide(consent(2).build(), consent(1).of(BUDI).build());

            assertThat(decision.grounds())
                    .containsExactly(
                            new Ground(consent(1).id(), 1), new Ground(consent(2).id(), 1));
        }
    }

    @Nested
    class MostRestrictive {

        private final ConsentGrant recognisable = consent(1).build();
        private final ConsentGrant masked =
                consent(2).identifiability(Identifiability.MASKED).build();

        @Test
        void more_recognisable_than_permitted_is_denied() {
            assertThat(photo.decide(masked).reasons())
                    .containsExactly(DecisionReason.IDENTIFIABILITY_EXCEEDED);
        }

        @Test
        void the_more_restrictive_of_two_consents_decides() {
            assertThat(photo.decide(recognisable, masked).reasons())
                    .containsExactly(DecisionReason.IDENTIFIABILITY_EXCEEDED);
            assertThat(photo.hidden().decide(recognisable, masked).grounds()).hasSize(2);
        }

        @Test
        void the_earlier_end_of_two_consents_decides() {
            ConsentGrant shorter = consent(2).until(MID_MAY.plusSeconds(1)).build();

            assertThat(photo.decide(recognisable, shorter).obligations())
                    .contains(Obligation.removeBy(MID_MAY.plusSeconds(1)));
        }

        @Test
        void a_withdrawal_outweighs_consents_signed_before_it() {
            ConsentGrant withdrawn = consent(2).ended(DecisionReason.WITHDRAWN, MID_MAY).build();

            assertThat(photo.decide(recognisable, withdrawn).reasons())
                    .containsExactly(DecisionReason.WITHDRAWN);
        }

        @Test
        void a_restriction_outweighs_consents_signed_before_it() {
            ConsentGrant narrowed = consent(2).ended(DecisionReason.RESTRICTED, MID_MAY).build();

            assertThat(photo.decide(recognisable, narrowed).reasons())
                    .containsExactly(DecisionReason.RESTRICTED);
        }

        @Test
        void a_consent_that_replaces_another_is_not_outweighed_by_it() {
            ConsentGrant older = consent(2).ended(DecisionReason.SUPERSEDED, MID_MAY).build();

            assertThat(photo.decide(recognisable, older).grounds())
                    .containsExactly(new Ground(consent(1).id(), 1));
        }

        @Test
        void a_consent_signed_after_a_withdrawal_permits() {
            ConsentGrant anew = consent(2).signed(MID_MAY).build();

            assertThat(
                            photo.decide(
                                            consent(1)
                                                    .ended(DecisionReason.WITHDRAWN, MID_MAY)
                                                    .build(),
                                            anew)
                                    .grounds())
                    .containsExactly(new Ground(consent(2).id(), 1));
        }
    }

    @Nested
    class Ended {

        @Test
        void the_instant_of_withdrawal_is_no_longer_permitted() {
            assertThat(
                            photo.decide(
                                            consent(1)
                                                    .ended(DecisionReason.WITHDRAWN, MID_MAY)
                                                    .build())
                                    .reasons())
                    .containsExactly(DecisionReason.WITHDRAWN);
        }

        @Test
        void a_use_before_the_withdrawal_was_permitted_then_and_only_until_then() {
            Decision decision =
                    photo.at(MAY)
                            .decide(consent(1).ended(DecisionReason.WITHDRAWN, MID_MAY).build());

            assertThat(decision.outcome()).isEqualTo(PERMIT);
            assertThat(decision.obligations()).contains(Obligation.removeBy(MID_MAY));
        }

        @Test
        void a_void_consent_never_permitted_anything() {
            assertThat(
                            photo.at(MAY)
                                    .decide(consent(1).ended(DecisionReason.VOID, MID_MAY).build())
                                    .reasons())
                    .containsExactly(DecisionReason.VOID);
        }

        @Test
        void the_rest_after_a_restriction_is_permitted() {
            ConsentGrant before = consent(1).ended(DecisionReason.RESTRICTED, MID_MAY).build();
            ConsentGrant left = consent(1).territory("ID").from(MID_MAY).build();

            assertThat(photo.territory("ID").decide(before, left).outcome()).isEqualTo(PERMIT);
            assertThat(photo.decide(before, left).reasons())
                    .containsExactly(DecisionReason.RESTRICTED);
        }

        @Test
        void an_expired_grant_is_reported_as_expired_not_restricted() {
            assertThat(
                            photo.at(JUNE)
                                    .decide(
                                            consent(1)
                                                    .ended(DecisionReason.RESTRICTED, MID_MAY)
                                                    .build())
                                    .reasons())
                    .containsExactly(DecisionReason.EXPIRED);
        }

        @Test
        void the_gravest_of_several_reasons_is_reported() {
            ConsentGrant expired = consent(1).until(MAY.plusSeconds(1)).build();
            ConsentGrant erased = consent(2).ended(DecisionReason.ERASED, MID_MAY).build();

            assertThat(photo.decide(erased, expired).reasons())
                    .containsExactly(DecisionReason.ERASED);
        }
    }

    @Nested
    class Capacity {

        private final ConsentGrant doubtful = consent(1).capacityLost(MID_MAY).build();

        @Test
        void a_person_without_capacity_makes_it_indeterminate() {
            Decision decision = photo.decide(doubtful);

            assertThat(decision.outcome()).isEqualTo(INDETERMINATE);
            assertThat(decision.reasons()).containsExactly(DecisionReason.CAPACITY_CHANGED);
            assertThat(decision.grounds()).isEmpty();
        }

        @Test
        void a_use_before_the_loss_of_capacity_is_permitted() {
            assertThat(photo.at(MAY).decide(doubtful).obligations())
                    .contains(Obligation.removeBy(MID_MAY));
        }

        @Test
        void a_consent_signed_by_a_substitute_since_then_is_valid() {
            ConsentGrant signedSince = consent(2).signed(MID_MAY).build();

            assertThat(photo.decide(doubtful, signedSince).grounds())
                    .containsExactly(new Ground(consent(2).id(), 1));
        }

        @Test
        void a_withdrawal_counts_even_if_capacity_was_lost_later() {
            ConsentGrant withdrawn = consent(2).ended(DecisionReason.WITHDRAWN, MID_MAY).build();

            assertThat(photo.decide(doubtful, withdrawn).outcome()).isEqualTo(DENY);
        }

        @Test
        void a_person_without_consent_makes_it_a_denial() {
            assertThat(photo.showing(SITI, BUDI).decide(doubtful).outcome()).isEqualTo(DENY);
        }
    }

    @Nested
    class Obligations {

        @Test
        void a_masked_person_is_shown_without_face_and_name() {
            assertThat(kinds(photo.hidden(), consent(1).build()))
                    .containsExactly(Kind.BLUR_FACE, Kind.NO_NAME, Kind.REMOVE_BY);
        }

        @Test
        void a_name_is_left_out_unless_it_was_granted_too() {
            ConsentGrant name = consent(1).medium(Medium.NAME).build();
            ConsentGrant hiddenName =
                    consent(2)
                            .medium(Medium.NAME)
                            .identifiability(Identifiability.ANONYMOUS)
                            .build();

            assertThat(kinds(photo, consent(1).build()))
                    .containsExactly(Kind.NO_NAME, Kind.REMOVE_BY);
            assertThat(kinds(photo, consent(1).build(), name)).containsExactly(Kind.REMOVE_BY);
            assertThat(kinds(photo, consent(1).build(), name, hiddenName))
                    .containsExactly(Kind.NO_NAME, Kind.REMOVE_BY);
        }

        @Test
        void a_film_is_silent_unless_the_voice_was_granted_too() {
            ConsentGrant film = consent(1).medium(Medium.VIDEO).build();
            ConsentGrant voice = consent(1).medium(Medium.AUDIO).build();
            QuestionBuilder video = photo.medium(Medium.VIDEO);

            assertThat(kinds(video, film))
                    .containsExactly(Kind.NO_NAME, Kind.NO_VOICE, Kind.REMOVE_BY);
            assertThat(kinds(video, film, voice)).containsExactly(Kind.NO_NAME, Kind.REMOVE_BY);
        }

        @Test
        void a_payment_must_be_disclosed() {
            assertThat(kinds(photo, consent(1).paid().build()))
                    .containsExactly(Kind.NO_NAME, Kind.DISCLOSE_COMPENSATION, Kind.REMOVE_BY);
        }

        private List<Kind> kinds(QuestionBuilder use, ConsentGrant... grants) {
            return use.decide(grants).obligations().stream().map(Obligation::kind).toList();
        }

        @Test
        void it_is_removed_by_the_end_of_its_period() {
            assertThat(photo.decide(consent(1).build()).obligations())
                    .contains(Obligation.removeBy(JUNE));
        }
    }
}
