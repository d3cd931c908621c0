package id.percaya.crisis.response.crisis;

import static id.percaya.crisis.response.crisis.CrisisRefusal.APPROVER_IS_CHOOSER;
import static id.percaya.crisis.response.crisis.CrisisRefusal.APPROVER_MISSING;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CLAIM_NOT_REFUTED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.OBLIGATION_RUNNING;
import static id.percaya.crisis.response.crisis.CrisisRefusal.OCCURS_IN_THE_FUTURE;
import static id.percaya.crisis.response.crisis.CrisisRefusal.POSTURE_MIX;
import static id.percaya.crisis.response.crisis.CrisisRefusal.REASON_MISSING;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SCOPE_NAMES_NO_PRACTITIONER;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SCOPE_NAMES_NO_PROCEDURE;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SCOPE_NAMES_NO_TOPIC;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SUSPENSION_UNDECIDED;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.crisis.response.crisis.CrisisCommand.AssessCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.ChoosePosture;
import id.percaya.crisis.response.crisis.CrisisCommand.CloseCrisis;
import id.percaya.crisis.response.crisis.CrisisCommand.DeclareCrisis;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisAssessed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisClosed;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisEvent.PostureChosen;
import id.percaya.crisis.response.posture.CrisisType;
import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.PostureRecommendation;
import id.percaya.crisis.response.posture.Reputation;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
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
            new CrisisDeclared(CASE, EXTENT, Severity.SENTINEL, false, NOW, NOW);
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
                .given("answered", DECLARED, MISDEED, REBUILD)
                .given(DECLARED, CLOSED)
                .when(declare(EXTENT, null))
                .when(ASSESS)
                .when("to rebuild", choose(Posture.REBUILD))
                .when("to deny", choose(Posture.DENY))
                .when(close(true, true))
                .when("too early", close(false, false))
                .then(
                        """
                        state            | DeclareCrisis           | AssessCrisis        | ChoosePosture to rebuild
                        Absent           | CrisisDeclared          | CRISIS_NOT_DECLARED | CRISIS_NOT_DECLARED
                        Ongoing          | CRISIS_ALREADY_DECLARED | CrisisAssessed      | NOT_ASSESSED
                        Ongoing assessed | CRISIS_ALREADY_DECLARED | -                   | PostureChosen
                        Ongoing answered | CRISIS_ALREADY_DECLARED | -                   | -
                        Closed           | CRISIS_CLOSED           | CRISIS_CLOSED       | CRISIS_CLOSED
                        """,
                        """
                        state            | ChoosePosture to deny                                | CloseCrisis         | CloseCrisis too early
                        Absent           | CRISIS_NOT_DECLARED                                  | CRISIS_NOT_DECLARED | CRISIS_NOT_DECLARED
                        Ongoing          | NOT_ASSESSED                                         | CrisisClosed        | OBLIGATION_RUNNING SUSPENSION_UNDECIDED
                        Ongoing assessed | TYPE_MAY_NOT_BE_DENIED CLAIM_NOT_REFUTED             | CrisisClosed        | OBLIGATION_RUNNING SUSPENSION_UNDECIDED
                        Ongoing answered | POSTURE_MIX TYPE_MAY_NOT_BE_DENIED CLAIM_NOT_REFUTED | CrisisClosed        | OBLIGATION_RUNNING SUSPENSION_UNDECIDED
                        Closed           | CRISIS_CLOSED                                        | -                   | -
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
                                    CASE, EXTENT, Severity.SENTINEL, false, occurred, NOW));
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
        void the_recommended_posture_or_a_higher_one_needs_no_approver() {
            given(DECLARED, MISDEED).when(choose(Posture.REBUILD)).then(REBUILD);
            given(DECLARED, RUMOR).when(choose(Posture.REBUILD)).then(REBUILD);
        }

        @Test
        void a_posture_below_the_recommended_one_needs_an_approver_and_a_reason() {
            given(DECLARED, MISDEED)
                    .when(choose(Posture.DIMINISH))
                    .thenRefused(APPROVER_MISSING, REASON_MISSING);
            given(DECLARED, MISDEED)
                    .when(choose(Posture.INFORM, " ", " ", null))
                    .thenRefused(APPROVER_MISSING, REASON_MISSING);
            given(DECLARED, MISDEED)
                    .when(choose(Posture.INFORM, "the cause is open", "lead", null))
                    .thenRefused(APPROVER_IS_CHOOSER);
            given(DECLARED, MISDEED)
                    .when(choose(Posture.INFORM, "the cause is open", "director", null))
                    .then(new PostureChosen(Posture.INFORM, "the cause is open", "director", null));
        }

        @Test
        void deny_needs_a_type_that_allows_it_and_a_refuted_claim() {
            given(DECLARED, RUMOR).when(choose(Posture.DENY)).thenRefused(CLAIM_NOT_REFUTED);
            given(DECLARED, RUMOR)
                    .when(choose(Posture.DENY, null, null, "register extract of 1 March"))
                    .then(
                            new PostureChosen(
                                    Posture.DENY, null, null, "register extract of 1 March"));
        }

        @Test
        void deny_excludes_diminish_and_rebuild() {
            given(DECLARED, RUMOR, chosen(Posture.DIMINISH))
                    .when(choose(Posture.DENY, null, null, "refuted"))
                    .thenRefused(POSTURE_MIX);
            given(DECLARED, RUMOR, chosen(Posture.DENY))
                    .when(choose(Posture.REBUILD))
                    .thenRefused(POSTURE_MIX);
            given(DECLARED, RUMOR, chosen(Posture.DENY))
                    .when(choose(Posture.INFORM))
                    .then(chosen(Posture.INFORM));
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
        }
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
        return new CloseCrisis(new CrisisFacts(clocksStopped, suspensionsDecided), NOW);
    }

    private static DeclareCrisis declare(Extent extent, @Nullable Instant occurredAt) {
        return new DeclareCrisis(CASE, extent, Severity.SENTINEL, false, occurredAt, NOW);
    }

    private static CrisisAssessed assessed(CrisisType type) {
        return new CrisisAssessed(
                Reputation.NEUTRAL, PostureRecommendation.of(type, false, Reputation.NEUTRAL));
    }

    private static ChoosePosture choose(Posture posture) {
        return choose(posture, null, null, null);
    }

    private static ChoosePosture choose(
            Posture posture,
            @Nullable String reason,
            @Nullable String approver,
            @Nullable String refutation) {
        return new ChoosePosture(posture, reason, approver, refutation, "lead");
    }

    private static PostureChosen chosen(Posture posture) {
        return new PostureChosen(posture, null, null, null);
    }

    private static Given<CrisisCommand, Crisis, CrisisEvent> given(CrisisEvent... history) {
        return Given.given(new CrisisDecider(), history);
    }
}
