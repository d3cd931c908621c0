package id.percaya.crisis.safety.suspension;

import static id.percaya.crisis.safety.suspension.SuspensionRefusal.ALREADY_DECIDED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CHECKER_IS_LIFTER;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CORRECTIVE_ACTION_NOT_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CREDENTIAL_CHECK_OUTDATED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.CREDENTIAL_NOT_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.DECIDER_IS_PROPOSER;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.FACILITY_NOT_OF_CRISIS;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.INVESTIGATION_NOT_APPROVED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.NO_ACTION_VERIFIED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.PRACTITIONER_NOT_OF_CRISIS;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.PROCEDURE_ALREADY_SUSPENDED;
import static id.percaya.crisis.safety.suspension.SuspensionRefusal.PROCEDURE_NOT_OF_CRISIS;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.response.crisis.Extent;
import id.percaya.crisis.response.crisis.Scope;
import id.percaya.crisis.safety.credential.CheckResult;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuspensionDeciderTest {

    private static final Instant NOW = Instant.parse("2027-03-02T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-03-02");
    private static final CrisisReference CRISIS =
            new CrisisReference(new UUID(1, 1), "melati-kemang", false);
    private static final SuspendedProcedure SUSPENDED =
            new SuspendedProcedure(CRISIS, "melati-kemang", "liposuction", "dr-r");
    private static final SuspendedProcedure FOR_EVERYBODY =
            new SuspendedProcedure(CRISIS, "melati-kemang", "liposuction", null);
    private static final Extent EXTENT =
            new Extent(
                    "melati-kemang",
                    Set.of("liposuction", "filler"),
                    Set.of("dr-r", "dr-s"),
                    Set.of(),
                    Set.of(Scope.PROCEDURE));
    private static final LatestCheck CHECKED = check("dr-r", CheckResult.VERIFIED);
    private static final LatestCheck UNCHECKED = new LatestCheck("dr-r", null, null, null, null);
    private static final SuspensionFacts ALL_VERIFIED = facts(CHECKED);
    private static final SuspensionFacts NOTHING_VERIFIED =
            new SuspensionFacts(false, false, false, List.of(UNCHECKED));
    private static final SuspensionProposed PROPOSED = new SuspensionProposed(SUSPENDED, "lead");
    private static final SuspensionEnforced ENFORCED = new SuspensionEnforced(SUSPENDED, NOW);
    private static final SuspensionLifted LIFTED = new SuspensionLifted(SUSPENDED, NOW);
    private static final SuspensionMadePermanent PERMANENT =
            new SuspensionMadePermanent(SUSPENDED, "given up", NOW);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new SuspensionDecider(), SuspensionCommand.class, Suspension.class)
                .given()
                .given(PROPOSED)
                .given(PROPOSED, ENFORCED)
                .given(PROPOSED, ENFORCED, LIFTED)
                .given(PROPOSED, ENFORCED, PERMANENT)
                .when(propose(SUSPENDED))
                .when(new EnforceSuspension(NOW))
                .when(new LiftSuspension("director", ALL_VERIFIED, NOW))
                .when("too early", new LiftSuspension("lead", NOTHING_VERIFIED, NOW))
                .when(permanent("director"))
                .when("by its proposer", permanent("lead"))
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
                        state     | LiftSuspension          | LiftSuspension too early
                        Absent    | SUSPENSION_NOT_PROPOSED | SUSPENSION_NOT_PROPOSED
                        Proposed  | NOT_IN_FORCE            | NOT_IN_FORCE
                        InForce   | SuspensionLifted        | INVESTIGATION_NOT_APPROVED NO_ACTION_VERIFIED CORRECTIVE_ACTION_NOT_VERIFIED DECIDER_IS_PROPOSER CREDENTIAL_NOT_VERIFIED
                        Lifted    | -                       | -
                        Permanent | ALREADY_DECIDED         | ALREADY_DECIDED
                        """,
                        """
                        state     | MakeSuspensionPermanent | MakeSuspensionPermanent by its proposer
                        Absent    | SUSPENSION_NOT_PROPOSED | SUSPENSION_NOT_PROPOSED
                        Proposed  | NOT_IN_FORCE            | NOT_IN_FORCE
                        InForce   | SuspensionMadePermanent | DECIDER_IS_PROPOSER
                        Lifted    | ALREADY_DECIDED         | ALREADY_DECIDED
                        Permanent | -                       | -
                        """);
    }

    @Test
    void events_keep_the_procedure_the_proposer_and_the_dates() {
        given().when(propose(SUSPENDED)).then(PROPOSED);
        given(PROPOSED).when(new EnforceSuspension(NOW)).then(ENFORCED);
        given(PROPOSED, ENFORCED)
                .when(new LiftSuspension("director", ALL_VERIFIED, NOW))
                .then(LIFTED);
        given(PROPOSED, ENFORCED).when(permanent("director")).then(PERMANENT);
    }

    @Test
    void a_suspension_stays_within_the_crisis_and_is_proposed_once() {
        SuspendedProcedure elsewhere =
                new SuspendedProcedure(CRISIS, "melati-kemeng", "botox", "dr-x");
        given().when(new ProposeSuspension(elsewhere, EXTENT, true, "lead"))
                .thenRefused(
                        FACILITY_NOT_OF_CRISIS,
                        PROCEDURE_NOT_OF_CRISIS,
                        PRACTITIONER_NOT_OF_CRISIS,
                        PROCEDURE_ALREADY_SUSPENDED);
        given().when(propose(FOR_EVERYBODY)).then(new SuspensionProposed(FOR_EVERYBODY, "lead"));
    }

    @Test
    void a_crisis_that_names_no_codes_affects_all_of_its_facility() {
        Extent wide =
                new Extent("melati-kemang", Set.of(), Set.of(), Set.of(), Set.of(Scope.FACILITY));
        given().when(new ProposeSuspension(SUSPENDED, wide, false, "lead")).then(PROPOSED);
    }

    @Test
    void each_condition_for_lifting_counts() {
        assertNotLifted(
                new SuspensionFacts(false, true, true, List.of(CHECKED)),
                INVESTIGATION_NOT_APPROVED);
        assertNotLifted(
                new SuspensionFacts(true, false, true, List.of(CHECKED)), NO_ACTION_VERIFIED);
        assertNotLifted(
                new SuspensionFacts(true, true, false, List.of(CHECKED)),
                CORRECTIVE_ACTION_NOT_VERIFIED);
        assertNotLifted(facts(check("dr-r", CheckResult.LAPSED)), CREDENTIAL_NOT_VERIFIED);
        assertNotLifted(facts(UNCHECKED), CREDENTIAL_NOT_VERIFIED);
        given(PROPOSED, ENFORCED)
                .when(new LiftSuspension("lead", ALL_VERIFIED, NOW))
                .thenRefused(DECIDER_IS_PROPOSER);
        given(PROPOSED, ENFORCED)
                .when(new LiftSuspension("counsel", ALL_VERIFIED, NOW))
                .thenRefused(CHECKER_IS_LIFTER);
    }

    @Test
    void a_check_counts_for_30_days_and_as_long_as_the_credentials_are_valid() {
        Duration month = Duration.ofDays(30);
        given(PROPOSED, ENFORCED)
                .when(lift(checked(NOW.minus(month), TODAY)))
                .then(new SuspensionLifted(SUSPENDED, NOW));
        assertNotLifted(
                facts(checked(NOW.minus(month).minusMillis(1), TODAY)), CREDENTIAL_CHECK_OUTDATED);
        assertNotLifted(facts(checked(NOW, TODAY.minusDays(1))), CREDENTIAL_CHECK_OUTDATED);
        assertNotLifted(
                facts(new LatestCheck("dr-r", CheckResult.VERIFIED, "counsel", NOW, null)),
                CREDENTIAL_CHECK_OUTDATED);
    }

    @Test
    void every_practitioner_whom_it_concerns_is_verified() {
        assertNotLifted(
                facts(CHECKED, new LatestCheck("dr-s", null, null, null, null)),
                CREDENTIAL_NOT_VERIFIED);
        given(PROPOSED, ENFORCED)
                .when(
                        new LiftSuspension(
                                "director",
                                facts(CHECKED, check("dr-s", CheckResult.VERIFIED)),
                                NOW))
                .then(new SuspensionLifted(SUSPENDED, NOW));
    }

    @Test
    void a_suspension_made_permanent_before_reasons_were_asked_for_stays_so() {
        given(PROPOSED, ENFORCED, new SuspensionMadePermanent(null, null, NOW))
                .when(new LiftSuspension("director", ALL_VERIFIED, NOW))
                .thenRefused(ALREADY_DECIDED);
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

    private static void assertNotLifted(SuspensionFacts facts, SuspensionRefusal reason) {
        given(PROPOSED, ENFORCED)
                .when(new LiftSuspension("director", facts, NOW))
                .thenRefused(reason);
    }

    private static LiftSuspension lift(LatestCheck check) {
        return new LiftSuspension("director", facts(check), NOW);
    }

    private static ProposeSuspension propose(SuspendedProcedure what) {
        return new ProposeSuspension(what, EXTENT, false, "lead");
    }

    private static MakeSuspensionPermanent permanent(String by) {
        return new MakeSuspensionPermanent("given up", by, NOW);
    }

    private static SuspensionFacts facts(LatestCheck... checks) {
        return new SuspensionFacts(true, true, true, List.of(checks));
    }

    private static LatestCheck check(String practitioner, CheckResult result) {
        return new LatestCheck(practitioner, result, "counsel", NOW, TODAY);
    }

    private static LatestCheck checked(Instant at, LocalDate validUntil) {
        return new LatestCheck("dr-r", CheckResult.VERIFIED, "counsel", at, validUntil);
    }

    private static Given<SuspensionCommand, Suspension, SuspensionEvent> given(
            SuspensionEvent... history) {
        return Given.given(new SuspensionDecider(), history);
    }
}
