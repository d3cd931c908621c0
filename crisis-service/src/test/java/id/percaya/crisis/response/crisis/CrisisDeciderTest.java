package id.percaya.crisis.response.crisis;

import static id.percaya.crisis.response.crisis.CrisisRefusal.APPROVER_IS_CHOOSER;
import static id.percaya.crisis.response.crisis.CrisisRefusal.APPROVER_MISSING;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CLAIM_NOT_REFUTED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_ALREADY_DECLARED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_CLOSED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.CRISIS_NOT_DECLARED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.NOT_ASSESSED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.OBLIGATION_RUNNING;
import static id.percaya.crisis.response.crisis.CrisisRefusal.OCCURS_IN_THE_FUTURE;
import static id.percaya.crisis.response.crisis.CrisisRefusal.POSTURE_MIX;
import static id.percaya.crisis.response.crisis.CrisisRefusal.REASON_MISSING;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SCOPE_NAMES_NO_PRACTITIONER;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SCOPE_NAMES_NO_PROCEDURE;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SCOPE_NAMES_NO_TOPIC;
import static id.percaya.crisis.response.crisis.CrisisRefusal.SUSPENSION_UNDECIDED;
import static id.percaya.crisis.response.crisis.CrisisRefusal.TYPE_MAY_NOT_BE_DENIED;

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
import java.time.Instant;
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

    @Nested
    class Declaring {

        @Test
        void records_what_it_is_about_and_since_when() {
            given().when(declare(EXTENT, null)).then(DECLARED);
        }

        @Test
        void keeps_when_it_happened() {
            Instant occurred = NOW.minusSeconds(3600);
            given().when(declare(EXTENT, occurred))
                    .then(
                            new CrisisDeclared(
                                    CASE, EXTENT, Severity.SENTINEL, false, occurred, NOW));
        }

        @Test
        void a_scope_that_names_nothing_in_the_future_is_refused_for_all_of_it() {
            Set<Scope> scope = Set.of(Scope.PROCEDURE, Scope.PRACTITIONER, Scope.TOPIC);
            Extent empty = new Extent("melati-kemang", Set.of(), Set.of(), Set.of(), scope);
            given().when(declare(empty, NOW.plusSeconds(1)))
                    .thenRefused(
                            SCOPE_NAMES_NO_PROCEDURE,
                            SCOPE_NAMES_NO_PRACTITIONER,
                            SCOPE_NAMES_NO_TOPIC,
                            OCCURS_IN_THE_FUTURE);
        }

        @Test
        void twice_is_refused() {
            given(DECLARED).when(declare(EXTENT, null)).thenRefused(CRISIS_ALREADY_DECLARED);
            given(DECLARED, CLOSED).when(declare(EXTENT, null)).thenRefused(CRISIS_CLOSED);
        }
    }

    @Nested
    class Assessing {
        private final AssessCrisis assess =
                new AssessCrisis(CrisisType.MISDEED_WITH_INJURIES, false, Reputation.NEUTRAL);

        @Test
        void records_the_derivation() {
            given(DECLARED).when(assess).then(MISDEED);
            given(DECLARED, RUMOR).when(assess).then(MISDEED);
        }

        @Test
        void to_the_same_result_changes_nothing() {
            given(DECLARED, MISDEED).when(assess).thenNothing();
        }

        @Test
        void needs_a_crisis() {
            given().when(assess).thenRefused(CRISIS_NOT_DECLARED);
            given(DECLARED, CLOSED).when(assess).thenRefused(CRISIS_CLOSED);
        }
    }

    @Nested
    class Choosing {

        @Test
        void the_recommended_posture_needs_nobody_else() {
            given(DECLARED, MISDEED).when(choose(Posture.REBUILD)).then(REBUILD);
        }

        @Test
        void again_changes_nothing() {
            given(DECLARED, MISDEED, REBUILD).when(choose(Posture.REBUILD)).thenNothing();
        }

        @Test
        void less_needs_an_approver_and_a_reason() {
            given(DECLARED, MISDEED)
                    .when(choose(Posture.DIMINISH))
                    .thenRefused(APPROVER_MISSING, REASON_MISSING);
            given(DECLARED, MISDEED)
                    .when(choose(Posture.INFORM, "the cause is open", "lead", null))
                    .thenRefused(APPROVER_IS_CHOOSER);
            given(DECLARED, MISDEED)
                    .when(choose(Posture.INFORM, "the cause is open", "director", null))
                    .then(new PostureChosen(Posture.INFORM, "the cause is open", "director", null));
        }

        @Test
        void more_needs_nobody_else() {
            given(DECLARED, RUMOR).when(choose(Posture.REBUILD)).then(REBUILD);
        }

        @Test
        void deny_needs_a_type_that_allows_it_and_a_refuted_claim() {
            given(DECLARED, MISDEED)
                    .when(choose(Posture.DENY))
                    .thenRefused(TYPE_MAY_NOT_BE_DENIED, CLAIM_NOT_REFUTED);
            given(DECLARED, RUMOR)
                    .when(choose(Posture.DENY, null, null, "register extract of 1 March"))
                    .then(
                            new PostureChosen(
                                    Posture.DENY, null, null, "register extract of 1 March"));
        }

        @Test
        void deny_is_never_mixed_with_diminish_or_rebuild() {
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

        @Test
        void needs_an_assessed_crisis() {
            given().when(choose(Posture.REBUILD)).thenRefused(CRISIS_NOT_DECLARED);
            given(DECLARED).when(choose(Posture.REBUILD)).thenRefused(NOT_ASSESSED);
            given(DECLARED, CLOSED).when(choose(Posture.REBUILD)).thenRefused(CRISIS_CLOSED);
        }
    }

    @Nested
    class Closing {
        private final CloseCrisis close = new CloseCrisis(new CrisisFacts(true, true), NOW);

        @Test
        void a_crisis_with_nothing_open() {
            given(DECLARED).when(close).then(CLOSED);
        }

        @Test
        void names_all_that_is_open() {
            given(DECLARED)
                    .when(new CloseCrisis(new CrisisFacts(false, false), NOW))
                    .thenRefused(OBLIGATION_RUNNING, SUSPENSION_UNDECIDED);
        }

        @Test
        void again_changes_nothing() {
            given(DECLARED, CLOSED).when(close).thenNothing();
        }

        @Test
        void what_was_never_declared_is_refused() {
            given().when(close).thenRefused(CRISIS_NOT_DECLARED);
        }
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
