package id.percaya.crisis.safety.suspension;

import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CORRECTIVE_ACTION_NOT_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CREDENTIAL_NOT_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.DECIDER_IS_PROPOSER;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.suspension.SuspensionCommand.EnforceSuspension;
import id.percaya.crisis.safety.suspension.SuspensionCommand.LiftSuspension;
import id.percaya.crisis.safety.suspension.SuspensionCommand.MakeSuspensionPermanent;
import id.percaya.crisis.safety.suspension.SuspensionCommand.ProposeSuspension;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionEnforced;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionLifted;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionMadePermanent;
import id.percaya.crisis.safety.suspension.SuspensionEvent.SuspensionProposed;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuspensionDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final SuspendedProcedure SUSPENDED =
            new SuspendedProcedure(CRISIS, "melati-kemang", "liposuction", "dr-r");
    private static final SuspendedProcedure FOR_EVERYBODY =
            new SuspendedProcedure(CRISIS, "melati-kemang", "liposuction", null);
    private static final SuspensionFacts ALL_VERIFIED = new SuspensionFacts(true, true);
    private static final SuspensionFacts NOTHING_VERIFIED = new SuspensionFacts(false, false);
    private static final SuspensionProposed PROPOSED = new SuspensionProposed(SUSPENDED, "lead");
    private static final SuspensionEnforced ENFORCED = new SuspensionEnforced(SUSPENDED, NOW);
    private static final SuspensionLifted LIFTED = new SuspensionLifted(SUSPENDED, NOW);
    private static final SuspensionMadePermanent PERMANENT = new SuspensionMadePermanent(NOW);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new SuspensionDecider(), SuspensionCommand.class, Suspension.class)
                .given()
                .given(PROPOSED)
                .given(PROPOSED, ENFORCED)
                .given(PROPOSED, ENFORCED, LIFTED)
                .given(PROPOSED, ENFORCED, PERMANENT)
                .when(new ProposeSuspension(SUSPENDED, "lead"))
                .when(new EnforceSuspension(NOW))
                .when(new LiftSuspension("director", ALL_VERIFIED, NOW))
                .when("too early", new LiftSuspension("lead", NOTHING_VERIFIED, NOW))
                .when(new MakeSuspensionPermanent(NOW))
                .then(
                        """
                        state     | ProposeSuspension           | EnforceSuspension
                        Absent    | SuspensionProposed          | SUSPENSION_NOT_PROPOSED
                        Proposed  | SUSPENSION_ALREADY_PROPOSED | SuspensionEnforced
                        InForce   | SUSPENSION_ALREADY_PROPOSED | -
                        Lifted    | ALREADY_DECIDED             | ALREADY_DECIDED
                        Permanent | ALREADY_DECIDED             | ALREADY_DECIDED
                        """,
                        """
                        state     | LiftSuspension          | LiftSuspension too early                                                   | MakeSuspensionPermanent
                        Absent    | SUSPENSION_NOT_PROPOSED | SUSPENSION_NOT_PROPOSED                                                    | SUSPENSION_NOT_PROPOSED
                        Proposed  | NOT_IN_FORCE            | NOT_IN_FORCE                                                               | NOT_IN_FORCE
                        InForce   | SuspensionLifted        | CORRECTIVE_ACTION_NOT_VERIFIED DECIDER_IS_PROPOSER CREDENTIAL_NOT_VERIFIED | SuspensionMadePermanent
                        Lifted    | -                       | -                                                                          | ALREADY_DECIDED
                        Permanent | ALREADY_DECIDED         | ALREADY_DECIDED                                                            | -
                        """);
    }

    @Test
    void events_keep_the_procedure_the_proposer_and_the_dates() {
        given().when(new ProposeSuspension(SUSPENDED, "lead")).then(PROPOSED);
        given(PROPOSED).when(new EnforceSuspension(NOW)).then(ENFORCED);
        given(PROPOSED, ENFORCED)
                .when(new LiftSuspension("director", ALL_VERIFIED, NOW))
                .then(LIFTED);
        given(PROPOSED, ENFORCED).when(new MakeSuspensionPermanent(NOW)).then(PERMANENT);
    }

    @Test
    void each_condition_for_lifting_counts() {
        given(PROPOSED, ENFORCED)
                .when(new LiftSuspension("director", new SuspensionFacts(false, true), NOW))
                .thenRefused(CORRECTIVE_ACTION_NOT_VERIFIED);
        given(PROPOSED, ENFORCED)
                .when(new LiftSuspension("lead", ALL_VERIFIED, NOW))
                .thenRefused(DECIDER_IS_PROPOSER);
        given(PROPOSED, ENFORCED)
                .when(new LiftSuspension("director", new SuspensionFacts(true, false), NOW))
                .thenRefused(CREDENTIAL_NOT_VERIFIED);
    }

    @Test
    void lifting_needs_no_credential_check_if_no_practitioner_is_named() {
        given(
                        new SuspensionProposed(FOR_EVERYBODY, "lead"),
                        new SuspensionEnforced(FOR_EVERYBODY, NOW))
                .when(new LiftSuspension("director", new SuspensionFacts(true, false), NOW))
                .then(new SuspensionLifted(FOR_EVERYBODY, NOW));
    }

    @Test
    void a_suspension_enforced_again_keeps_its_proposer() {
        given(PROPOSED, ENFORCED, ENFORCED)
                .when(new LiftSuspension("lead", ALL_VERIFIED, NOW))
                .thenRefused(DECIDER_IS_PROPOSER);
    }

    @Test
    void only_a_proposed_suspension_comes_into_force() {
        assertImpossible(ENFORCED);
        assertImpossible(PROPOSED, ENFORCED, LIFTED, ENFORCED);
        assertImpossible(PROPOSED, ENFORCED, PERMANENT, ENFORCED);
    }

    private static void assertImpossible(SuspensionEvent... history) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SuspensionDecider().fold(List.of(history)));
    }

    private static Given<SuspensionCommand, Suspension, SuspensionEvent> given(
            SuspensionEvent... history) {
        return Given.given(new SuspensionDecider(), history);
    }
}
