package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.gate.HoldReason.CONSENT_NOT_PERMITTED;
import static id.percaya.campaign.publishing.gate.HoldReason.HALTED;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.CLEAR;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.NOON;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STORY;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.WINDOW;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.ALREADY_SCHEDULED;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.DUE_IN_THE_PAST;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Scope;
import id.percaya.campaign.StateTable;
import id.percaya.campaign.publishing.gate.ClaimEvidence;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.campaign.publishing.publication.PublicationCommand.CancelPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmRetracted;
import id.percaya.campaign.publishing.publication.PublicationCommand.DenyPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.HoldPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordRetraction;
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
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingStarted;
import id.percaya.eventstore.testing.Given;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDeciderTest {

    private static final UUID MINE = UUID.fromString("0198c0de-0000-4000-8000-000000000001");
    private static final UUID ANOTHER = UUID.fromString("0198c0de-0000-4000-8000-000000000002");
    private static final URI LINK = URI.create("https://instagram.example/p/1");
    private static final ClaimEvidence EVIDENCE =
            new ClaimEvidence(
                    PublicationFixtures.SHA, PublicationFixtures.RELIED, NOON.minusSeconds(1));

    private static final PublicationScheduled SCHEDULED = new PublicationScheduled(STORY, WINDOW);
    private static final PublicationHeld HELD = new PublicationHeld(STORY, Set.of(HALTED), NOON);
    private static final PublicationClaimed CLAIMED = new PublicationClaimed(1, EVIDENCE, NOON);
    private static final SendingStarted SENDING = new SendingStarted(MINE, NOON);
    private static final PublicationPublished PUBLISHED =
            new PublicationPublished(STORY, PublicationFixtures.RELIED, LINK, NOON);
    private static final RetractionStarted RETRACTING = new RetractionStarted(NOON);

    private static final Map<String, List<PublicationEvent>> HISTORIES =
            Map.ofEntries(
                    Map.entry("Absent", List.of()),
                    Map.entry("Scheduled", List.of(SCHEDULED)),
                    Map.entry("Held", List.of(SCHEDULED, HELD)),
                    Map.entry("Missed", List.of(SCHEDULED, missed())),
                    Map.entry("Cancelled", List.of(SCHEDULED, new PublicationCancelled())),
                    Map.entry("Claimed", List.of(SCHEDULED, CLAIMED)),
                    Map.entry("Sending", sent()),
                    Map.entry("Accepted", sent(new PublicationAccepted(NOON))),
                    Map.entry(
                            "Unconfirmed",
                            sent(
                                    new PublicationUnconfirmed(
                                            STORY, PublicationFixtures.RELIED, "?", NOON))),
                    Map.entry("FailedOnce", sent(new PublicationFailed(STORY, true, "503", NOON))),
                    Map.entry("FailedEver", sent(new PublicationFailed(STORY, false, "422", NOON))),
                    Map.entry("Published", sent(PUBLISHED)),
                    Map.entry("Retracting", sent(PUBLISHED, RETRACTING)),
                    Map.entry(
                            "Retracted",
                            sent(
                                    PUBLISHED,
                                    RETRACTING,
                                    new PublicationRetracted(
                                            STORY, PublicationFixtures.RELIED, NOON))),
                    Map.entry(
                            "RetractFailed",
                            sent(PUBLISHED, RETRACTING, new RetractionFailed("503", NOON))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state       | schedule             | pass gate          | hold            | release             | reschedule             | cancel
                    Absent        | PublicationScheduled | -                  | -               | NOT_SCHEDULED       | NOT_SCHEDULED          | NOT_SCHEDULED
                    Scheduled     | -                    | PublicationClaimed | PublicationHeld | -                   | PublicationRescheduled | PublicationCancelled
                    Held          | -                    | -                  | PublicationHeld | PublicationReleased | HELD                   | PublicationCancelled
                    Missed        | -                    | -                  | -               | NOT_HELD            | PublicationRescheduled | PublicationCancelled
                    Cancelled     | -                    | -                  | -               | NOT_HELD            | CANCELLED              | -
                    Claimed       | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED
                    Sending       | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED
                    Accepted      | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED
                    Unconfirmed   | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED
                    FailedOnce    | -                    | -                  | -               | NOT_HELD            | PublicationRescheduled | PublicationCancelled
                    FailedEver    | -                    | -                  | -               | NOT_HELD            | FAILED_FOR_GOOD        | PublicationCancelled
                    Published     | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED
                    Retracting    | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED
                    Retracted     | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED
                    RetractFailed | -                    | -                  | -               | NOT_HELD            | ALREADY_CLAIMED        | ALREADY_CLAIMED
                    """)
    void every_planning_in_every_state(
            String state,
            String schedule,
            String pass,
            String hold,
            String release,
            String reschedule,
            String cancel) {
        assertThat(cell(state, new SchedulePublication(STORY, WINDOW, NOON))).isEqualTo(schedule);
        assertThat(cell(state, new PassGate(CLEAR, NOON))).isEqualTo(pass);
        assertThat(cell(state, new HoldPublication(CONSENT_NOT_PERMITTED, NOON))).isEqualTo(hold);
        assertThat(cell(state, new ReleasePublication(CLEAR, NOON))).isEqualTo(release);
        assertThat(cell(state, new ReschedulePublication(NOON, null, NOON))).isEqualTo(reschedule);
        assertThat(cell(state, new CancelPublication())).isEqualTo(cancel);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state       | start (another)        | outcome (mine)       | confirm              | deny
                    Absent        | -                      | -                    | NOT_SCHEDULED        | NOT_SCHEDULED
                    Scheduled     | -                      | -                    | NOT_PENDING          | NOT_PENDING
                    Held          | -                      | -                    | NOT_PENDING          | NOT_PENDING
                    Missed        | -                      | -                    | NOT_PENDING          | NOT_PENDING
                    Cancelled     | -                      | -                    | NOT_PENDING          | NOT_PENDING
                    Claimed       | SendingStarted         | -                    | NOT_PENDING          | NOT_PENDING
                    Sending       | PublicationUnconfirmed | PublicationPublished | NOT_PENDING          | NOT_PENDING
                    Accepted      | -                      | -                    | PublicationPublished | PublicationFailed
                    Unconfirmed   | -                      | PublicationPublished | PublicationPublished | PublicationFailed
                    FailedOnce    | -                      | -                    | NOT_PENDING          | -
                    FailedEver    | -                      | -                    | NOT_PENDING          | -
                    Published     | -                      | -                    | -                    | NOT_PENDING
                    Retracting    | -                      | -                    | NOT_PENDING          | NOT_PENDING
                    Retracted     | -                      | -                    | NOT_PENDING          | NOT_PENDING
                    RetractFailed | -                      | -                    | NOT_PENDING          | NOT_PENDING
                    """)
    void every_delivering_in_every_state(
            String state, String start, String outcome, String confirm, String deny) {
        assertThat(cell(state, new StartSending(1, ANOTHER, NOON))).isEqualTo(start);
        assertThat(cell(state, new RecordOutcome(MINE, new SendingOutcome.Posted(LINK), NOON)))
                .isEqualTo(outcome);
        assertThat(cell(state, new ConfirmPublication(LINK, NOON))).isEqualTo(confirm);
        assertThat(cell(state, new DenyPublication(NOON))).isEqualTo(deny);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state       | retract           | stop use          | confirm retracted    | record failure
                    Absent        | NOT_SCHEDULED     | -                 | NOT_SCHEDULED        | -
                    Scheduled     | NOT_PUBLISHED     | PublicationHeld   | NOT_RETRACTING       | -
                    Held          | NOT_PUBLISHED     | PublicationHeld   | NOT_RETRACTING       | -
                    Missed        | NOT_PUBLISHED     | -                 | NOT_RETRACTING       | -
                    Cancelled     | NOT_PUBLISHED     | -                 | NOT_RETRACTING       | -
                    Claimed       | NOT_PUBLISHED     | -                 | NOT_RETRACTING       | -
                    Sending       | NOT_PUBLISHED     | -                 | NOT_RETRACTING       | -
                    Accepted      | RetractionStarted | RetractionStarted | NOT_RETRACTING       | -
                    Unconfirmed   | RetractionStarted | RetractionStarted | NOT_RETRACTING       | -
                    FailedOnce    | NOT_PUBLISHED     | -                 | NOT_RETRACTING       | -
                    FailedEver    | NOT_PUBLISHED     | -                 | NOT_RETRACTING       | -
                    Published     | RetractionStarted | RetractionStarted | NOT_RETRACTING       | -
                    Retracting    | -                 | -                 | PublicationRetracted | RetractionFailed
                    Retracted     | -                 | -                 | -                    | -
                    RetractFailed | RetractionStarted | RetractionStarted | PublicationRetracted | -
                    """)
    void every_retracting_in_every_state(
            String state, String retract, String stop, String confirm, String failure) {
        assertThat(cell(state, new RetractPublication(NOON))).isEqualTo(retract);
        assertThat(cell(state, new StopUse(NOON))).isEqualTo(stop);
        assertThat(cell(state, new ConfirmRetracted(NOON))).isEqualTo(confirm);
        assertThat(cell(state, new RecordRetraction("503", NOON))).isEqualTo(failure);
    }

    @Test
    void the_claim_keeps_its_evidence() {
        given(SCHEDULED).when(new PassGate(CLEAR, NOON)).then(CLAIMED);
    }

    @Test
    void what_was_published_and_taken_down_says_on_which_consents() {
        given(SCHEDULED, CLAIMED, SENDING)
                .when(new RecordOutcome(MINE, new SendingOutcome.Posted(LINK), NOON))
                .then(PUBLISHED);
        given(SCHEDULED, CLAIMED, SENDING, PUBLISHED, RETRACTING)
                .when(new ConfirmRetracted(NOON))
                .then(new PublicationRetracted(STORY, PublicationFixtures.RELIED, NOON));
    }

    @Test
    void what_may_have_been_published_says_on_which_consents() {
        given(SCHEDULED, CLAIMED, SENDING)
                .when(new RecordOutcome(MINE, new SendingOutcome.Unclear("timeout"), NOON))
                .then(
                        new PublicationUnconfirmed(
                                STORY, PublicationFixtures.RELIED, "timeout", NOON));
    }

    @Test
    void early_it_waits() {
        given(SCHEDULED).when(new PassGate(CLEAR, NOON.minusMillis(1))).thenNothing();
    }

    @Test
    void late_it_is_missed_and_never_published() {
        Instant late = WINDOW.end().plusMillis(1);
        given(SCHEDULED)
                .when(new PassGate(CLEAR, late))
                .then(new PublicationMissed(STORY, Duration.between(NOON, late), late));
    }

    @Test
    void a_halt_holds_it() {
        given(SCHEDULED).when(new PassGate(halted(), NOON)).then(HELD);
    }

    @Test
    void what_is_still_in_the_way_refuses_the_release() {
        given(SCHEDULED, HELD).when(new ReleasePublication(halted(), NOON)).thenRefused(HALTED);
    }

    @Test
    void another_reason_is_added() {
        given(SCHEDULED, HELD)
                .when(new HoldPublication(CONSENT_NOT_PERMITTED, NOON))
                .then(new PublicationHeld(STORY, Set.of(HALTED, CONSENT_NOT_PERMITTED), NOON));
    }

    @Test
    void the_same_reason_twice_changes_nothing() {
        given(SCHEDULED, HELD).when(new HoldPublication(HALTED, NOON)).thenNothing();
    }

    @Test
    void a_release_schedules_it_for_its_own_time() {
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
                        new PublicationRescheduled(STORY, WINDOW))
                .when(new PassGate(CLEAR, NOON))
                .then(new PublicationClaimed(2, EVIDENCE, NOON));
    }

    @Test
    void an_old_claim_heard_again_starts_nothing() {
        given(
                        SCHEDULED,
                        CLAIMED,
                        SENDING,
                        new PublicationFailed(STORY, true, "503", NOON),
                        new PublicationRescheduled(STORY, WINDOW),
                        new PublicationClaimed(2, EVIDENCE, NOON))
                .when(new StartSending(1, ANOTHER, NOON))
                .thenNothing();
    }

    @Test
    void the_same_attempt_told_twice_changes_nothing() {
        given(SCHEDULED, CLAIMED, SENDING).when(new StartSending(1, MINE, NOON)).thenNothing();
    }

    @Test
    void another_attempts_outcome_is_not_this_ones() {
        given(SCHEDULED, CLAIMED, SENDING)
                .when(new RecordOutcome(ANOTHER, new SendingOutcome.Rejected("422"), NOON))
                .thenNothing();
    }

    @Test
    void each_outcome_has_its_event() {
        assertThat(
                        Stream.of(
                                        new SendingOutcome.HandedOver(),
                                        new SendingOutcome.Unclear("timeout"),
                                        new SendingOutcome.Rejected("422"),
                                        new SendingOutcome.Unavailable("503"))
                                .map(outcome -> new RecordOutcome(MINE, outcome, NOON))
                                .map(command -> cell("Sending", command)))
                .containsExactly(
                        "PublicationAccepted",
                        "PublicationUnconfirmed",
                        "PublicationFailed",
                        "PublicationFailed");
    }

    @Test
    void a_time_that_is_over_is_refused() {
        given().when(new SchedulePublication(STORY, WINDOW, WINDOW.end().plusMillis(1)))
                .thenRefused(DUE_IN_THE_PAST);
    }

    @Test
    void another_booking_under_the_same_id_is_refused() {
        given(SCHEDULED)
                .when(
                        new SchedulePublication(
                                PublicationFixtures.STATEMENT,
                                new Window(NOON, Duration.ZERO),
                                NOON))
                .thenRefused(ALREADY_SCHEDULED);
    }

    private static PublicationFacts halted() {
        return new PublicationFacts(
                CLEAR.approvedSha256(),
                true,
                true,
                List.of(Scope.ofFacility("melati-kemang")),
                CLEAR.consents(),
                CLEAR.consentsAsOf());
    }

    private static PublicationMissed missed() {
        return new PublicationMissed(STORY, Duration.ofMinutes(16), NOON);
    }

    private static List<PublicationEvent> sent(PublicationEvent... then) {
        return Stream.concat(Stream.of(SCHEDULED, CLAIMED, SENDING), Stream.of(then)).toList();
    }

    private static String cell(String state, PublicationCommand command) {
        return StateTable.cell(new PublicationDecider(), HISTORIES, state, command);
    }

    private static Given<PublicationCommand, Publication, PublicationEvent> given(
            PublicationEvent... history) {
        return Given.given(new PublicationDecider(), history);
    }
}
