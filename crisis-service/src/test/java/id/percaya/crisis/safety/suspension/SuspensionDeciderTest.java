package id.percaya.crisis.safety.suspension;

import static id.percaya.crisis.safety.suspension.SuspensionRefusal.ALREADY_DECIDED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CORRECTIVE_ACTION_NOT_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CREDENTIAL_NOT_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.DECIDER_IS_PROPOSER;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.NOT_IN_FORCE;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.SUSPENSION_ALREADY_PROPOSED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.SUSPENSION_NOT_PROPOSED;

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
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuspensionDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final SuspendedProcedure WHAT =
            new SuspendedProcedure(CRISIS, "melati-kemang", "liposuction", "dr-r");
    private static final SuspendedProcedure BY_NOBODY =
            new SuspendedProcedure(CRISIS, "melati-kemang", "liposuction", null);
    private static final SuspensionFacts ALL_SHOWN = new SuspensionFacts(true, true);
    private static final SuspensionProposed PROPOSED = new SuspensionProposed(WHAT, "lead");
    private static final SuspensionEnforced ENFORCED = new SuspensionEnforced(WHAT, NOW);
    private static final SuspensionLifted LIFTED = new SuspensionLifted(WHAT, NOW);
    private static final SuspensionMadePermanent PERMANENT = new SuspensionMadePermanent(NOW);

    @Nested
    class Proposing {
        private final ProposeSuspension propose = new ProposeSuspension(WHAT, "lead");

        @Test
        void names_what_and_who() {
            given().when(propose).then(PROPOSED);
        }

        @Test
        void twice_is_refused() {
            given(PROPOSED).when(propose).thenRefused(SUSPENSION_ALREADY_PROPOSED);
            given(PROPOSED, ENFORCED).when(propose).thenRefused(SUSPENSION_ALREADY_PROPOSED);
            given(PROPOSED, ENFORCED, LIFTED).when(propose).thenRefused(ALREADY_DECIDED);
            given(PROPOSED, ENFORCED, PERMANENT).when(propose).thenRefused(ALREADY_DECIDED);
        }
    }

    @Nested
    class Enforcing {
        private final EnforceSuspension enforce = new EnforceSuspension(NOW);

        @Test
        void a_proposal_puts_it_in_force_once() {
            given(PROPOSED).when(enforce).then(ENFORCED);
            given(PROPOSED, ENFORCED).when(enforce).thenNothing();
        }

        @Test
        void needs_an_undecided_proposal() {
            given().when(enforce).thenRefused(SUSPENSION_NOT_PROPOSED);
            given(PROPOSED, ENFORCED, LIFTED).when(enforce).thenRefused(ALREADY_DECIDED);
            given(PROPOSED, ENFORCED, PERMANENT).when(enforce).thenRefused(ALREADY_DECIDED);
        }
    }

    @Nested
    class Lifting {
        private final LiftSuspension lift = new LiftSuspension("director", ALL_SHOWN, NOW);

        @Test
        void when_all_is_shown() {
            given(PROPOSED, ENFORCED).when(lift).then(LIFTED);
        }

        @Test
        void is_refused_for_all_that_is_missing() {
            given(PROPOSED, ENFORCED)
                    .when(new LiftSuspension("lead", new SuspensionFacts(false, false), NOW))
                    .thenRefused(
                            CORRECTIVE_ACTION_NOT_VERIFIED,
                            DECIDER_IS_PROPOSER,
                            CREDENTIAL_NOT_VERIFIED);
        }

        @Test
        void needs_no_credential_where_nobody_is_named() {
            given(new SuspensionProposed(BY_NOBODY, "lead"), new SuspensionEnforced(BY_NOBODY, NOW))
                    .when(new LiftSuspension("director", new SuspensionFacts(true, false), NOW))
                    .then(new SuspensionLifted(BY_NOBODY, NOW));
        }

        @Test
        void again_changes_nothing() {
            given(PROPOSED, ENFORCED, LIFTED).when(lift).thenNothing();
        }

        @Test
        void needs_a_suspension_in_force() {
            given().when(lift).thenRefused(SUSPENSION_NOT_PROPOSED);
            given(PROPOSED).when(lift).thenRefused(NOT_IN_FORCE);
            given(PROPOSED, ENFORCED, PERMANENT).when(lift).thenRefused(ALREADY_DECIDED);
        }
    }

    @Nested
    class Making_it_permanent {
        private final MakeSuspensionPermanent permanent = new MakeSuspensionPermanent(NOW);

        @Test
        void decides_it_once() {
            given(PROPOSED, ENFORCED).when(permanent).then(PERMANENT);
            given(PROPOSED, ENFORCED, PERMANENT).when(permanent).thenNothing();
        }

        @Test
        void needs_a_suspension_in_force() {
            given().when(permanent).thenRefused(SUSPENSION_NOT_PROPOSED);
            given(PROPOSED).when(permanent).thenRefused(NOT_IN_FORCE);
            given(PROPOSED, ENFORCED, LIFTED).when(permanent).thenRefused(ALREADY_DECIDED);
        }
    }

    private static Given<SuspensionCommand, Suspension, SuspensionEvent> given(
            SuspensionEvent... history) {
        return Given.given(new SuspensionDecider(), history);
    }
}
