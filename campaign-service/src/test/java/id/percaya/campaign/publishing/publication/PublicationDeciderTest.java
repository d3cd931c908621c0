package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.gate.HoldReason.CONSENT_NOT_PERMITTED;
import static id.percaya.campaign.publishing.gate.HoldReason.CONSENT_VIEW_STALE;
import static id.percaya.campaign.publishing.gate.HoldReason.HALTED;
import static id.percaya.campaign.publishing.gate.HoldReason.HALT_SUSPECTED;
import static id.percaya.campaign.publishing.gate.HoldReason.NOT_APPROVED;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.CLEAR;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.NOON;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STORY;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.WINDOW;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.ALREADY_SCHEDULED;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.DUE_IN_THE_PAST;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Scope;
import id.percaya.campaign.naming.NamedCodes;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.campaign.publishing.account.PublishingHours;
import id.percaya.campaign.publishing.gate.ClaimEvidence;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.gate.SendingEvidence;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.campaign.publishing.publication.PublicationCommand.CancelPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmRetracted;
import id.percaya.campaign.publishing.publication.PublicationCommand.DenyPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.DismissSuspicion;
import id.percaya.campaign.publishing.publication.PublicationCommand.HoldPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.LapseSending;
import id.percaya.campaign.publishing.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReconsiderPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordRetraction;
import id.percaya.campaign.publishing.publication.PublicationCommand.RefuseSending;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReleasePublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReschedulePublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.RetractPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.StartSending;
import id.percaya.campaign.publishing.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationAccepted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationCancelled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationMissed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRescheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRetracted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationUnconfirmed;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingLapsed;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopAsked;
import id.percaya.campaign.publishing.publication.PublicationEvent.SuspicionDismissed;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationDeciderTest {

    private static final UUID MINE = UUID.fromString("0198c0de-0000-4000-8000-000000000001");
    private static final UUID ANOTHER = UUID.fromString("0198c0de-0000-4000-8000-000000000002");
    private static final URI LINK = URI.create("https://instagram.com/p/1");
    private static final ClaimEvidence EVIDENCE =
            new ClaimEvidence(
                    PublicationFixtures.SHA, PublicationFixtures.RELIED, NOON.minusSeconds(1), 3);

    private static final PublicationScheduled SCHEDULED =
            new PublicationScheduled(STORY, WINDOW, null);
    private static final HaltReference HALT = new HaltReference(new UUID(7, 7), new UUID(9, 9));
    private static final PublicationHeld HELD = PublicationHeld.of(STORY, Hold.by(HALT), NOON);
    private static final PublicationClaimed CLAIMED = new PublicationClaimed(1, EVIDENCE, NOON);
    private static final SendingStarted SENDING = started(MINE, 0);
    private static final PublicationAccepted ACCEPTED = new PublicationAccepted(NOON);
    private static final StopRecipients TOLD = StopRecipients.with("sari");
    private static final StopAsked STOP =
            new StopAsked(
                    STORY, PublicationFixtures.RELIED, Set.of(HALTED), Set.of(HALT), TOLD, NOON);
    private static final PublicationPublished PUBLISHED =
            new PublicationPublished(STORY, PublicationFixtures.RELIED, LINK, NOON);
    private static final RetractionStarted RETRACTING = new RetractionStarted(NOON);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new PublicationDecider(), PublicationCommand.class, Publication.class)
                .given()
                .given(SCHEDULED)
                .given(SCHEDULED, HELD)
                .given(SCHEDULED, missed())
                .given(SCHEDULED, new PublicationCancelled())
                .given(SCHEDULED, CLAIMED)
                .given(SCHEDULED, CLAIMED, SENDING)
                .given(SCHEDULED, CLAIMED, SENDING, new PublicationAccepted(NOON))
                .given(SCHEDULED, CLAIMED, SENDING, ACCEPTED, STOP)
                .given(
                        SCHEDULED,
                        CLAIMED,
                        SENDING,
                        new PublicationUnconfirmed(STORY, PublicationFixtures.RELIED, "?", NOON))
                .given(
                        "for now",
                        SCHEDULED,
                        CLAIMED,
                        SENDING,
                        new PublicationFailed(STORY, true, "503", NOON))
                .given(
                        "for good",
                        SCHEDULED,
                        CLAIMED,
                        SENDING,
                        new PublicationFailed(STORY, false, "422", NOON))
                .given(SCHEDULED, CLAIMED, SENDING, PUBLISHED)
                .given(SCHEDULED, CLAIMED, SENDING, PUBLISHED, RETRACTING)
                .given(
                        SCHEDULED,
                        CLAIMED,
                        SENDING,
                        PUBLISHED,
                        RETRACTING,
                        new PublicationRetracted(STORY, PublicationFixtures.RELIED, NOON))
                .given(
                        SCHEDULED,
                        CLAIMED,
                        SENDING,
                        PUBLISHED,
                        RETRACTING,
                        new RetractionFailed("503", NOON))
                .when(new SchedulePublication(STORY, WINDOW, null, CLEAR, NOON))
                .when(new PassGate(CLEAR, NOON))
                .when(new HoldPublication(Hold.because(CONSENT_NOT_PERMITTED), NOON))
                .when(new ReleasePublication(CLEAR, NOON))
                .when(new ReschedulePublication(NOON, null, null, CLEAR, NOON))
                .when(new CancelPublication())
                .when(new DismissSuspicion(HALT.haltId(), CLEAR, NOON))
                .when("by another attempt", new StartSending(1, ANOTHER, CLEAR, NOON))
                .when("of this attempt", new LapseSending(MINE, NOON))
                .when(new RefuseSending(1, new SendingOutcome.Unavailable("host"), NOON))
                .when(
                        "of this attempt",
                        new RecordOutcome(MINE, new SendingOutcome.Posted(LINK), NOON))
                .when(new ConfirmPublication(LINK, NOON))
                .when(new DenyPublication(NOON))
                .when(new RetractPublication(NOON))
                .when(new StopUse(TOLD, NOON))
                .when("halted", reconsidered(halted()))
                .when(new ConfirmRetracted(NOON))
                .when("failed", new RecordRetraction("503", NOON))
                .then(
                        """
                        state            | SchedulePublication  | PassGate           | HoldPublication | ReleasePublication  | ReschedulePublication  | CancelPublication     | DismissSuspicion
                        Absent           | PublicationScheduled | -                  | -               | NOT_SCHEDULED       | NOT_SCHEDULED          | NOT_SCHEDULED         | NOT_SCHEDULED
                        Scheduled        | -                    | PublicationClaimed | PublicationHeld | -                   | PublicationRescheduled | PublicationCancelled  | NOT_SUSPECTED
                        Held             | -                    | -                  | PublicationHeld | PublicationReleased | HELD                   | PublicationCancelled  | NOT_SUSPECTED
                        Missed           | -                    | -                  | -               | NOT_HELD            | PublicationRescheduled | PublicationCancelled  | NOT_HELD
                        Cancelled        | -                    | -                  | -               | NOT_HELD            | CANCELLED              | -                     | NOT_HELD
                        Claimed          | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED       | NOT_HELD
                        Sending          | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED       | NOT_HELD
                        AcceptedPending  | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED       | NOT_HELD
                        StopAsked        | -                    | -                  | -               | StopWithdrawn       | ALREADY_CLAIMED        | ALREADY_CLAIMED       | NOT_HELD
                        Unconfirmed      | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED       | NOT_HELD
                        Failed for now   | -                    | -                  | -               | NOT_HELD            | PublicationRescheduled | PublicationCancelled  | NOT_HELD
                        Failed for good  | -                    | -                  | -               | NOT_HELD            | FAILED_FOR_GOOD        | PublicationCancelled  | NOT_HELD
                        Published        | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED       | NOT_HELD
                        Retracting       | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED       | NOT_HELD
                        Retracted        | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED       | NOT_HELD
                        RetractionFailed | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED       | NOT_HELD
                        """,
                        """
                        state            | StartSending by another attempt | LapseSending of this attempt | RefuseSending         | RecordOutcome of this attempt | ConfirmPublication   | DenyPublication
                        Absent           | -                               | -                            | -                      | -                             | NOT_SCHEDULED        | NOT_SCHEDULED
                        Scheduled        | -                               | -                            | -                      | -                             | NOT_PENDING          | NOT_PENDING
                        Held             | -                               | -                            | -                      | -                             | NOT_PENDING          | NOT_PENDING
                        Missed           | -                               | -                            | -                      | -                             | NOT_PENDING          | NOT_PENDING
                        Cancelled        | -                               | -                            | -                      | -                             | NOT_PENDING          | NOT_PENDING
                        Claimed          | SendingStarted                  | -                            | PublicationFailed      | -                             | NOT_PENDING          | NOT_PENDING
                        Sending          | PublicationUnconfirmed          | SendingLapsed                | PublicationUnconfirmed | PublicationPublished          | NOT_PENDING          | NOT_PENDING
                        AcceptedPending  | -                               | -                            | -                      | -                             | PublicationPublished | PublicationFailed
                        StopAsked        | -                               | -                            | -                      | -                             | PublicationPublished PublishedDespiteStop | PublicationFailed
                        Unconfirmed      | -                               | -                            | -                      | PublicationPublished          | PublicationPublished | PublicationFailed
                        Failed for now   | -                               | -                            | -                      | -                             | NOT_PENDING          | -
                        Failed for good  | -                               | -                            | -                      | -                             | NOT_PENDING          | -
                        Published        | -                               | -                            | -                      | -                             | -                    | NOT_PENDING
                        Retracting       | -                               | -                            | -                      | -                             | NOT_PENDING          | NOT_PENDING
                        Retracted        | -                               | -                            | -                      | -                             | NOT_PENDING          | NOT_PENDING
                        RetractionFailed | -                               | -                            | -                      | -                             | NOT_PENDING          | NOT_PENDING
                        """,
                        """
                        state            | RetractPublication | StopUse           | ReconsiderPublication halted | ConfirmRetracted     | RecordRetraction failed
                        Absent           | NOT_SCHEDULED      | -                 | -                            | NOT_SCHEDULED        | -
                        Scheduled        | NOT_PUBLISHED      | PublicationHeld   | PublicationHeld              | NOT_RETRACTING       | -
                        Held             | NOT_PUBLISHED      | PublicationHeld   | -                            | NOT_RETRACTING       | -
                        Missed           | NOT_PUBLISHED      | -                 | -                            | NOT_RETRACTING       | -
                        Cancelled        | NOT_PUBLISHED      | -                 | -                            | NOT_RETRACTING       | -
                        Claimed          | NOT_PUBLISHED      | -                 | -                            | NOT_RETRACTING       | -
                        Sending          | NOT_PUBLISHED      | -                 | -                            | NOT_RETRACTING       | -
                        AcceptedPending  | RetractionStarted  | StopAsked         | StopAsked                    | NOT_RETRACTING       | -
                        StopAsked        | RetractionStarted  | StopAsked         | -                            | NOT_RETRACTING       | -
                        Unconfirmed      | RetractionStarted  | RetractionStarted | -                            | NOT_RETRACTING       | -
                        Failed for now   | NOT_PUBLISHED      | -                 | -                            | NOT_RETRACTING       | -
                        Failed for good  | NOT_PUBLISHED      | -                 | -                            | NOT_RETRACTING       | -
                        Published        | RetractionStarted  | RetractionStarted | -                            | NOT_RETRACTING       | -
                        Retracting       | -                  | -                 | -                            | PublicationRetracted | RetractionFailed
                        Retracted        | -                  | -                 | -                            | -                    | -
                        RetractionFailed | RetractionStarted  | RetractionStarted | -                            | PublicationRetracted | -
                        """);
    }

    @Test
    void a_publication_that_names_what_is_halted_is_held_until_a_person_dismisses_it() {
        PublicationHeld suspected = PublicationHeld.of(STORY, Hold.suspectedBy(HALT), NOON);
        SuspicionDismissed dismissed =
                new SuspicionDismissed(HALT.haltId(), PublicationFixtures.SHA, NOON);
        given(SCHEDULED).when(new PassGate(suspecting(HALT), NOON)).then(suspected);
        given(SCHEDULED, CLAIMED)
                .when(new StartSending(1, MINE, suspecting(HALT), NOON))
                .then(suspected);
        given(SCHEDULED, suspected)
                .when(new ReleasePublication(suspecting(HALT), NOON))
                .thenRefused(HALT_SUSPECTED);
        given(SCHEDULED, suspected)
                .when(new DismissSuspicion(HALT.haltId(), suspecting(HALT), NOON))
                .then(dismissed, new PublicationReleased(STORY, WINDOW, NOON));
        given(SCHEDULED, suspected, dismissed, new PublicationReleased(STORY, WINDOW, NOON))
                .when(new PassGate(suspecting(HALT), NOON))
                .then(CLAIMED);
        HaltReference another = new HaltReference(new UUID(8, 8), null);
        given(SCHEDULED, suspected, dismissed, new PublicationReleased(STORY, WINDOW, NOON))
                .when(new PassGate(suspecting(another), NOON))
                .then(PublicationHeld.of(STORY, Hold.suspectedBy(another), NOON));
    }

    @Test
    void a_dismissed_suspicion_leaves_the_other_reasons() {
        PublicationFacts facts = suspecting(HALT);
        PublicationFacts unapproved =
                new PublicationFacts(
                                null,
                                CLEAR.campaign(),
                                true,
                                facts.halts(),
                                facts.consents(),
                                facts.consentsAsOf(),
                                false)
                        .naming(facts.named());
        given(SCHEDULED, PublicationHeld.of(STORY, Hold.suspectedBy(HALT), NOON))
                .when(new DismissSuspicion(HALT.haltId(), unapproved, NOON))
                .then(
                        new SuspicionDismissed(HALT.haltId(), PublicationFixtures.SHA, NOON),
                        PublicationHeld.of(STORY, Hold.because(NOT_APPROVED), NOON));
    }

    /// Noon in UTC is seven in the evening in Jakarta.
    @Test
    void a_suspicion_dismissed_at_night_releases_what_is_due_by_day() {
        Instant night = NOON.minus(Duration.ofHours(21));
        PublicationFacts facts =
                suspecting(HALT, night)
                        .within(
                                new PublishingHours(
                                        ZoneId.of("Asia/Jakarta"),
                                        LocalTime.of(20, 0),
                                        LocalTime.of(6, 0),
                                        EnumSet.allOf(DayOfWeek.class)));
        given(SCHEDULED, PublicationHeld.of(STORY, Hold.suspectedBy(HALT), night))
                .when(new DismissSuspicion(HALT.haltId(), facts, night))
                .then(
                        new SuspicionDismissed(HALT.haltId(), PublicationFixtures.SHA, night),
                        new PublicationReleased(STORY, WINDOW, night));
    }

    private static PublicationFacts suspecting(HaltReference halt) {
        return suspecting(halt, NOON.minusSeconds(1));
    }

    /// The text has a name of botox, and the story is not tagged with it.
    private static PublicationFacts suspecting(HaltReference halt, Instant consentsAsOf) {
        return new PublicationFacts(
                        CLEAR.approvedSha256(),
                        CLEAR.campaign(),
                        true,
                        List.of(new HaltInForce(halt, new Scope(null, "botox", null, null))),
                        CLEAR.consents(),
                        consentsAsOf,
                        false)
                .naming(NamedCodes.of("botox", null, null));
    }

    @Test
    void a_claim_records_its_evidence() {
        given(SCHEDULED).when(new PassGate(CLEAR, NOON)).then(CLAIMED);
    }

    @Test
    void publishing_and_retracting_name_the_consents() {
        given(SCHEDULED, CLAIMED, SENDING)
                .when(new RecordOutcome(MINE, new SendingOutcome.Posted(LINK), NOON))
                .then(PUBLISHED);
        given(SCHEDULED, CLAIMED, SENDING, PUBLISHED, RETRACTING)
                .when(new ConfirmRetracted(NOON))
                .then(new PublicationRetracted(STORY, PublicationFixtures.RELIED, NOON));
    }

    @Test
    void an_unclear_outcome_names_the_consents() {
        given(SCHEDULED, CLAIMED, SENDING)
                .when(new RecordOutcome(MINE, new SendingOutcome.Unclear("timeout"), NOON))
                .then(
                        new PublicationUnconfirmed(
                                STORY, PublicationFixtures.RELIED, "timeout", NOON));
    }

    @Test
    void a_timer_that_fires_early_changes_nothing() {
        given(SCHEDULED).when(new PassGate(CLEAR, NOON.minusMillis(1))).thenNothing();
    }

    @Test
    void a_late_publication_is_missed() {
        Instant late = WINDOW.end().plusMillis(1);
        given(SCHEDULED)
                .when(new PassGate(CLEAR, late))
                .then(new PublicationMissed(STORY, Duration.between(NOON, late), late));
    }

    @Test
    void a_halt_holds_a_due_publication() {
        given(SCHEDULED).when(new PassGate(halted(), NOON)).then(HELD);
    }

    @Test
    void a_halt_of_another_facility_holds_nothing() {
        given(SCHEDULED).when(new PassGate(halted("melati-bogor"), NOON)).then(CLAIMED);
    }

    @Test
    void a_release_is_refused_while_a_reason_remains() {
        given(SCHEDULED, HELD).when(new ReleasePublication(halted(), NOON)).thenRefused(HALTED);
    }

    @Test
    void a_further_reason_is_added() {
        given(SCHEDULED, HELD)
                .when(new HoldPublication(Hold.because(CONSENT_NOT_PERMITTED), NOON))
                .then(
                        new PublicationHeld(
                                STORY, Set.of(HALTED, CONSENT_NOT_PERMITTED), Set.of(HALT), NOON));
    }

    @Test
    void a_further_halt_is_named_beside_the_first() {
        HaltReference second = new HaltReference(new UUID(8, 8), null);
        given(SCHEDULED, HELD)
                .when(new HoldPublication(Hold.by(second), NOON))
                .then(new PublicationHeld(STORY, Set.of(HALTED), Set.of(HALT, second), NOON));
    }

    @Test
    void the_same_reason_twice_changes_nothing() {
        given(SCHEDULED, HELD).when(new HoldPublication(Hold.by(HALT), NOON)).thenNothing();
    }

    @Test
    void a_released_publication_keeps_its_due_time() {
        given(SCHEDULED, HELD, new PublicationReleased(STORY, WINDOW, NOON))
                .when(new PassGate(CLEAR, NOON))
                .then(CLAIMED);
    }

    @Test
    void a_second_claim_has_the_next_number() {
        given(
                        SCHEDULED,
                        CLAIMED,
                        SENDING,
                        new PublicationFailed(STORY, true, "503", NOON),
                        new PublicationRescheduled(STORY, WINDOW, null))
                .when(new PassGate(CLEAR, NOON))
                .then(new PublicationClaimed(2, EVIDENCE, NOON));
    }

    @Test
    void a_repeated_old_claim_starts_nothing() {
        given(
                        SCHEDULED,
                        CLAIMED,
                        SENDING,
                        new PublicationFailed(STORY, true, "503", NOON),
                        new PublicationRescheduled(STORY, WINDOW, null),
                        new PublicationClaimed(2, EVIDENCE, NOON))
                .when(new StartSending(1, ANOTHER, CLEAR, NOON))
                .thenNothing();
    }

    @Test
    void sending_records_the_evidence_of_the_second_judgement() {
        given(SCHEDULED, CLAIMED)
                .when(new StartSending(1, MINE, halted("melati-bogor"), NOON))
                .then(started(MINE, 1));
    }

    @Test
    void a_halt_after_the_claim_holds_it() {
        given(SCHEDULED, CLAIMED).when(new StartSending(1, MINE, halted(), NOON)).then(HELD);
    }

    @Test
    void a_claim_acted_upon_after_its_grace_is_missed() {
        Instant late = WINDOW.end().plusMillis(1);
        given(SCHEDULED, CLAIMED)
                .when(new StartSending(1, MINE, CLEAR, late))
                .then(new PublicationMissed(STORY, Duration.between(NOON, late), late));
    }

    @Test
    void consents_five_seconds_old_at_the_start_hold_it() {
        Instant late = NOON.plusSeconds(4);
        given(SCHEDULED, CLAIMED)
                .when(new StartSending(1, MINE, CLEAR, late))
                .then(PublicationHeld.of(STORY, Hold.because(CONSENT_VIEW_STALE), late));
    }

    @Test
    void after_a_lapse_the_gate_is_asked_again() {
        given(SCHEDULED, CLAIMED, SENDING, new SendingLapsed(MINE, NOON))
                .when(new StartSending(1, ANOTHER, CLEAR, NOON))
                .then(started(ANOTHER, 0));
    }

    @Test
    void the_same_attempt_twice_changes_nothing() {
        given(SCHEDULED, CLAIMED, SENDING)
                .when(new StartSending(1, MINE, CLEAR, NOON))
                .thenNothing();
    }

    @Test
    void the_outcome_of_another_attempt_is_ignored() {
        given(SCHEDULED, CLAIMED, SENDING)
                .when(new RecordOutcome(ANOTHER, new SendingOutcome.Rejected("422"), NOON))
                .thenNothing();
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void each_outcome_has_its_event(SendingOutcome outcome, PublicationEvent event) {
        given(SCHEDULED, CLAIMED, SENDING).when(new RecordOutcome(MINE, outcome, NOON)).then(event);
    }

    private static SendingStarted started(UUID attempt, int halts) {
        SendingEvidence evidence =
                new SendingEvidence(
                        PublicationFixtures.SHA,
                        PublicationFixtures.RELIED,
                        NOON.minusSeconds(1),
                        halts,
                        3);
        return new SendingStarted(attempt, evidence, NOON);
    }

    private static Stream<Arguments> outcomes() {
        return Stream.of(
                arguments(new SendingOutcome.HandedOver(), new PublicationAccepted(NOON)),
                arguments(
                        new SendingOutcome.Rejected("422"),
                        new PublicationFailed(STORY, false, "422", NOON)),
                arguments(
                        new SendingOutcome.Unavailable("503"),
                        new PublicationFailed(STORY, true, "503", NOON)));
    }

    @Test
    void a_window_that_is_over_is_refused() {
        Instant over = WINDOW.end().plusMillis(1);
        given().when(new SchedulePublication(STORY, WINDOW, null, CLEAR, over))
                .thenRefused(DUE_IN_THE_PAST);
        given(SCHEDULED)
                .when(new ReschedulePublication(NOON, null, null, CLEAR, over))
                .thenRefused(DUE_IN_THE_PAST);
    }

    @Test
    void what_a_halt_covers_is_held_when_it_is_booked() {
        given().when(new SchedulePublication(STORY, WINDOW, null, halted(), NOON))
                .then(SCHEDULED, HELD);
        given(SCHEDULED, missed())
                .when(new ReschedulePublication(NOON, null, null, halted(), NOON))
                .then(new PublicationRescheduled(STORY, WINDOW, null), HELD);
    }

    @Test
    void what_no_halt_covers_is_booked_though_something_else_is_missing() {
        given().when(new SchedulePublication(STORY, WINDOW, null, halted("melati-depok"), NOON))
                .then(SCHEDULED);
    }

    @Test
    void another_target_under_the_same_id_is_refused() {
        given(SCHEDULED)
                .when(
                        new SchedulePublication(
                                PublicationFixtures.STATEMENT,
                                new Window(NOON, Duration.ZERO),
                                null,
                                null,
                                NOON))
                .thenRefused(ALREADY_SCHEDULED);
    }

    private static ReconsiderPublication reconsidered(PublicationFacts facts) {
        return new ReconsiderPublication(Set.of(HALTED), facts, TOLD, NOON);
    }

    private static PublicationFacts halted() {
        return halted("melati-kemang");
    }

    private static PublicationFacts halted(String facility) {
        return new PublicationFacts(
                CLEAR.approvedSha256(),
                CLEAR.campaign(),
                true,
                List.of(new HaltInForce(HALT, Scope.ofFacility(facility))),
                CLEAR.consents(),
                CLEAR.consentsAsOf(),
                CLEAR.consentEndUnprocessed());
    }

    private static PublicationMissed missed() {
        return new PublicationMissed(STORY, Duration.ofMinutes(16), NOON);
    }

    private static Given<PublicationCommand, Publication, PublicationEvent> given(
            PublicationEvent... history) {
        return Given.given(new PublicationDecider(), history);
    }
}
