package id.percaya.crisis.response.crisis;

import static id.percaya.crisis.response.crisis.CrisisRefusal.ACTION_NOT_VERIFIED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.AWARE_BEFORE_IT_OCCURRED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.AWARE_IN_THE_FUTURE;
import static id.percaya.crisis.response.crisis.CrisisRefusal.AWARE_LONG_AGO;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CLAIM_NOT_REFUTED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CONFIRMATION_NEEDED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CONFIRMATION_NOT_NEEDED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CONFIRMER_IS_PROPOSER;
import static id.percaya.crisis.response.crisis.CrisisRefusal.FINDINGS_NOT_APPROVED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.NOTHING_PROPOSED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.OBLIGATION_RUNNING;
import static id.percaya.crisis.response.crisis.CrisisRefusal.OCCURS_IN_THE_FUTURE;
import static id.percaya.crisis.response.crisis.CrisisRefusal.POSTURE_MIX;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SCOPE_NAMES_NO_PRACTITIONER;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SCOPE_NAMES_NO_PROCEDURE;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SCOPE_NAMES_NO_TOPIC;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SUSPENSION_UNDECIDED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.TYPE_MAY_NOT_BE_DENIED;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.crisis.response.crisis.CrisisCommand.AssessCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ChoosePosture;
import id.percaya.crisis.response.crisis.CrisisCommand.CloseCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ConfirmPosture;
import id.percaya.crisis.response.crisis.CrisisCommand.DeclareCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ProposePosture;
import id.percaya.crisis.response.crisis.CrisisCommand.ReopenCrisis;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisAssessed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisClosed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisReopened;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureProposed;
import id.percaya.crisis.response.posture.CrisisType;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.PostureRecommendation;
import id.percaya.crisis.response.posture.Reputation;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CrisisDeciderTest {

    private static final UUID CASE = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final Extent EXTENT =
            new Extent(
                    "melati-kemang",
                    Set.of("liposuction"),
                    Set.of("dr-r"),
                    Set.of(),
                    Set.of(Scope.PROCEDURE, Scope.PRACTITIONER));
    private static final CrisisDeclared DECLARED =
            new CrisisDeclared(CASE, EXTENT, Severity.SENTINEL, false, NOW, NOW, 1, NOW);
    private static final CrisisClosed CLOSED = new CrisisClosed(false, NOW);
    private static final CrisisAssessed MISDEED = assessed(CrisisType.MISDEED_WITH_INJURIES);
    private static final CrisisAssessed RUMOR = assessed(CrisisType.RUMOR);
    private static final PostureChosen REBUILD = chosen(Posture.REBUILD);
    private static final AssessCrisis ASSESS =
            new AssessCrisis(CrisisType.MISDEED_WITH_INJURIES, false, Reputation.NEUTRAL);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new CrisisDecider(), CrisisCommand.class, Crisis.class)
                .given()
                .given(DECLARED)
                .given("assessed", DECLARED, MISDEED)
                .given("proposed", DECLARED, MISDEED, proposed(Posture.INFORM, null))
                .given("answered", DECLARED, MISDEED, REBUILD)
                .given(DECLARED, CLOSED)
                .when(declare(EXTENT, null))
                .when(ASSESS)
                .when("to rebuild", choose(Posture.REBUILD))
                .when(propose(Posture.INFORM, null))
                .when(new ConfirmPosture("counsel"))
                .when(close(true, true))
                .when("too early", close(false, false))
                .when(new ReopenCrisis("again", NOW))
                .then(
                        """
                        state            | DeclareCrisis           | AssessCrisis        | ChoosePosture to rebuild
                        Absent           | CrisisDeclared          | CRISIS_NOT_DECLARED | CRISIS_NOT_DECLARED
                        Ongoing          | CRISIS_ALREADY_DECLARED | CrisisAssessed      | NOT_ASSESSED
                        Ongoing assessed | CRISIS_ALREADY_DECLARED | -                   | PostureChosen
                        Ongoing proposed | CRISIS_ALREADY_DECLARED | -                   | PostureChosen
                        Ongoing answered | CRISIS_ALREADY_DECLARED | -                   | -
                        Closed           | CRISIS_CLOSED           | CRISIS_CLOSED       | CRISIS_CLOSED
                        """,
                        """
                        state            | ProposePosture      | ConfirmPosture
                        Absent           | CRISIS_NOT_DECLARED | CRISIS_NOT_DECLARED
                        Ongoing          | NOT_ASSESSED        | NOTHING_PROPOSED
                        Ongoing assessed | PostureProposed     | NOTHING_PROPOSED
                        Ongoing proposed | -                   | PostureChosen
                        Ongoing answered | PostureProposed     | NOTHING_PROPOSED
                        Closed           | CRISIS_CLOSED       | CRISIS_CLOSED
                        """,
                        """
                        state            | CloseCrisis         | CloseCrisis too early                   | ReopenCrisis
                        Absent           | CRISIS_NOT_DECLARED | CRISIS_NOT_DECLARED                     | CRISIS_NOT_DECLARED
                        Ongoing          | CrisisClosed        | OBLIGATION_RUNNING SUSPENSION_UNDECIDED | CRISIS_NOT_CLOSED
                        Ongoing assessed | CrisisClosed        | OBLIGATION_RUNNING SUSPENSION_UNDECIDED | CRISIS_NOT_CLOSED
                        Ongoing proposed | CrisisClosed        | OBLIGATION_RUNNING SUSPENSION_UNDECIDED | CRISIS_NOT_CLOSED
                        Ongoing answered | CrisisClosed        | OBLIGATION_RUNNING SUSPENSION_UNDECIDED | CRISIS_NOT_CLOSED
                        Closed           | -                   | -                                       | CrisisReopened
                        """);
    }

    @Nested
    class Declaring {

        @Test
        void keeps_the_case_the_extent_and_the_severity() {
            given().when(declare(EXTENT, null)).then(DECLARED);
        }

        @Test
        void keeps_the_time_of_the_incident_if_it_is_known() {
            Instant occurred = NOW.minusSeconds(3600);
            given().when(declare(EXTENT, occurred))
                    .then(
                            new CrisisDeclared(
                                    CASE, EXTENT, Severity.SENTINEL, false, occurred, NOW, 1, NOW));
        }

        @Test
        void keeps_when_the_provider_became_aware_which_is_the_incident_if_nothing_else_is_known() {
            Instant aware = NOW.minusSeconds(3600);
            given().when(aware(null, aware))
                    .then(
                            new CrisisDeclared(
                                    CASE,
                                    EXTENT,
                                    Severity.DATA_BREACH,
                                    false,
                                    aware,
                                    aware,
                                    0,
                                    NOW));
        }

        @Test
        void is_refused_for_a_time_of_awareness_that_cannot_be() {
            given().when(aware(NOW.plusSeconds(2), NOW.plusSeconds(1)))
                    .thenRefused(
                            OCCURS_IN_THE_FUTURE, AWARE_IN_THE_FUTURE, AWARE_BEFORE_IT_OCCURRED);
            given().when(aware(null, NOW.minus(Duration.ofDays(3653)))).thenRefused(AWARE_LONG_AGO);
        }

        @Test
        void is_refused_for_every_empty_scope_and_a_time_in_the_future() {
            Set<Scope> scope = Set.of(Scope.PROCEDURE, Scope.PRACTITIONER, Scope.TOPIC);
            Extent empty = new Extent("melati-kemang", Set.of(), Set.of(), Set.of(), scope);
            given().when(declare(empty, NOW.plusSeconds(1)))
                    .thenRefused(
                            SCOPE_NAMES_NO_PROCEDURE,
                            SCOPE_NAMES_NO_PRACTITIONER,
                            SCOPE_NAMES_NO_TOPIC,
                            OCCURS_IN_THE_FUTURE);
        }
    }

    @Nested
    class Assessing {

        @Test
        void records_the_derivation() {
            given(DECLARED).when(ASSESS).then(MISDEED);
        }

        @Test
        void with_another_result_replaces_the_assessment() {
            given(DECLARED, RUMOR).when(ASSESS).then(MISDEED);
        }
    }

    @Nested
    class Choosing {

        @Test
        void the_recommended_posture_or_a_higher_one_needs_nobody_else() {
            given(DECLARED, MISDEED).when(choose(Posture.REBUILD)).then(REBUILD);
            given(DECLARED, RUMOR).when(choose(Posture.REBUILD)).then(REBUILD);
        }

        @Test
        void a_posture_below_the_recommended_one_is_proposed_and_confirmed_by_another_person() {
            given(DECLARED, MISDEED)
                    .when(choose(Posture.DIMINISH))
                    .thenRefused(CONFIRMATION_NEEDED);
            given(DECLARED, MISDEED)
                    .when(propose(Posture.DIMINISH, null))
                    .then(proposed(Posture.DIMINISH, null));
            given(DECLARED, MISDEED, proposed(Posture.DIMINISH, null))
                    .when(new ConfirmPosture("lead"))
                    .thenRefused(CONFIRMER_IS_PROPOSER);
            given(DECLARED, MISDEED, proposed(Posture.DIMINISH, null))
                    .when(new ConfirmPosture("counsel"))
                    .then(new PostureChosen(Posture.DIMINISH, "it fits", "counsel", null));
        }

        @Test
        void a_posture_at_the_recommended_one_is_not_proposed() {
            given(DECLARED, MISDEED)
                    .when(propose(Posture.REBUILD, null))
                    .thenRefused(CONFIRMATION_NOT_NEEDED);
        }

        @Test
        void a_choice_ends_the_proposal_and_a_later_proposal_replaces_it() {
            given(DECLARED, MISDEED, proposed(Posture.DIMINISH, null), REBUILD)
                    .when(new ConfirmPosture("counsel"))
                    .thenRefused(NOTHING_PROPOSED);
            given(
                            DECLARED,
                            MISDEED,
                            proposed(Posture.DIMINISH, null),
                            proposed(Posture.INFORM, null))
                    .when(new ConfirmPosture("counsel"))
                    .then(new PostureChosen(Posture.INFORM, "it fits", "counsel", null));
        }

        @Test
        void the_rules_are_asked_again_when_it_is_confirmed() {
            given(DECLARED, RUMOR, proposed(Posture.DENY, "the register"), MISDEED)
                    .when(new ConfirmPosture("lead"))
                    .thenRefused(TYPE_MAY_NOT_BE_DENIED, CONFIRMER_IS_PROPOSER);
        }

        @Test
        void only_a_refuted_rumour_or_challenge_is_denied() {
            given(DECLARED, MISDEED)
                    .when(propose(Posture.DENY, " "))
                    .thenRefused(TYPE_MAY_NOT_BE_DENIED, CLAIM_NOT_REFUTED);
            given(DECLARED, RUMOR, proposed(Posture.DENY, "the register"))
                    .when(new ConfirmPosture("counsel"))
                    .then(new PostureChosen(Posture.DENY, "it fits", "counsel", "the register"));
        }

        @Test
        void deny_is_never_mixed_with_diminish_or_rebuild() {
            PostureChosen denied =
                    new PostureChosen(Posture.DENY, "it fits", "counsel", "the register");
            given(DECLARED, RUMOR, denied).when(choose(Posture.REBUILD)).thenRefused(POSTURE_MIX);
            given(DECLARED, RUMOR, REBUILD)
                    .when(propose(Posture.DENY, "the register"))
                    .thenRefused(POSTURE_MIX);
        }
    }

    @Nested
    class Closing {

        @Test
        void keeps_the_time() {
            given(DECLARED).when(close(true, true)).then(CLOSED);
        }

        @Test
        void needs_each_condition() {
            given(DECLARED).when(close(false, true)).thenRefused(OBLIGATION_RUNNING);
            given(DECLARED).when(close(true, false)).thenRefused(SUSPENSION_UNDECIDED);
            given(DECLARED)
                    .when(new CloseCrisis(new CrisisFacts(true, true, false, false), NOW))
                    .thenRefused(FINDINGS_NOT_APPROVED, ACTION_NOT_VERIFIED);
        }
    }

    @Test
    void a_reopened_crisis_goes_on_as_it_was() {
        CrisisReopened again = new CrisisReopened("again", false, NOW);
        given(DECLARED, MISDEED, REBUILD, CLOSED, again)
                .when(propose(Posture.DENY, "the register"))
                .thenRefused(POSTURE_MIX, TYPE_MAY_NOT_BE_DENIED);
        assertImpossible(DECLARED, again);
    }

    @Test
    void only_an_ongoing_crisis_is_assessed_and_answered() {
        assertImpossible(MISDEED);
        assertImpossible(REBUILD);
        assertImpossible(DECLARED, CLOSED, MISDEED);
        assertImpossible(DECLARED, CLOSED, REBUILD);
    }

    private static void assertImpossible(CrisisEvent... history) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CrisisDecider().fold(List.of(history)));
    }

    private static CloseCrisis close(boolean clocksStopped, boolean suspensionsDecided) {
        return new CloseCrisis(new CrisisFacts(clocksStopped, suspensionsDecided, true, true), NOW);
    }

    private static DeclareCrisis aware(@Nullable Instant occurredAt, Instant awareAt) {
        return new DeclareCrisis(
                CASE, EXTENT, Severity.DATA_BREACH, false, occurredAt, awareAt, 0, NOW);
    }

    private static DeclareCrisis declare(Extent extent, @Nullable Instant occurredAt) {
        return new DeclareCrisis(CASE, extent, Severity.SENTINEL, false, occurredAt, null, 1, NOW);
    }

    private static CrisisAssessed assessed(CrisisType type) {
        return new CrisisAssessed(
                Reputation.NEUTRAL, PostureRecommendation.of(type, false, Reputation.NEUTRAL));
    }

    private static ChoosePosture choose(Posture posture) {
        return new ChoosePosture(posture, null);
    }

    private static ProposePosture propose(Posture posture, @Nullable String refutation) {
        return new ProposePosture(posture, "it fits", refutation, "lead");
    }

    private static PostureProposed proposed(Posture posture, @Nullable String refutation) {
        return new PostureProposed(posture, "it fits", refutation, "lead");
    }

    private static PostureChosen chosen(Posture posture) {
        return new PostureChosen(posture, null, null, null);
    }

    private static Given<CrisisCommand, Crisis, CrisisEvent> given(CrisisEvent... history) {
        return Given.given(new CrisisDecider(), history);
    }
}
