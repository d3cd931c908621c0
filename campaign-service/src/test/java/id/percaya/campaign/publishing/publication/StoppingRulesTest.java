package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.gate.HoldReason.ACCOUNT_CLOSED;
import static id.percaya.campaign.publishing.gate.HoldReason.CAMPAIGN_NOT_ACTIVE;
import static id.percaya.campaign.publishing.gate.HoldReason.CONSENT_NOT_PERMITTED;
import static id.percaya.campaign.publishing.gate.HoldReason.HALTED;
import static id.percaya.campaign.publishing.gate.HoldReason.NOT_APPROVED;
import static id.percaya.campaign.publishing.gate.HoldReason.QUIET_HOURS;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.CLEAR;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.NOON;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STORY;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.WINDOW;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.DUE_IN_THE_PAST;

import id.percaya.campaign.HaltReference;
import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.HaltInForce;
import id.percaya.campaign.publishing.account.PublishingHours;
import id.percaya.campaign.publishing.gate.CampaignFacts;
import id.percaya.campaign.publishing.gate.ClaimEvidence;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReconsiderPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReleasePublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.StartSending;
import id.percaya.campaign.publishing.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationAccepted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublishedDespiteStop;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingStarted;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopAsked;
import id.percaya.campaign.publishing.publication.PublicationEvent.StopWithdrawn;
import id.percaya.eventstore.testing.Given;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoppingRulesTest {

    private static final Instant EARLY = NOON.minusSeconds(3600);
    private static final URI LINK = URI.create("https://instagram.com/p/1");
    private static final HaltReference HALT = new HaltReference(new UUID(7, 7), new UUID(9, 9));
    private static final StopRecipients TOLD = StopRecipients.with("sari");
    private static final PublicationScheduled SCHEDULED =
            new PublicationScheduled(STORY, WINDOW, null);
    private static final PublicationClaimed CLAIMED =
            new PublicationClaimed(
                    1,
                    new ClaimEvidence(
                            PublicationFixtures.SHA,
                            PublicationFixtures.RELIED,
                            NOON.minusSeconds(1),
                            PublicationFixtures.RUNNING.planVersion()),
                    NOON);
    private static final SendingStarted SENDING = new SendingStarted(new UUID(1, 1), null, NOON);
    private static final PublicationAccepted ACCEPTED = new PublicationAccepted(NOON);
    private static final StopAsked STOP = stop(HALTED);

    @Test
    void a_fact_holds_what_is_scheduled_at_once_with_every_reason() {
        PublicationFacts facts =
                new PublicationFacts(
                        null,
                        CampaignFacts.UNKNOWN,
                        false,
                        halted().halts(),
                        List.of(),
                        NOON,
                        false);
        given(SCHEDULED)
                .when(new ReconsiderPublication(Set.of(ACCOUNT_CLOSED), facts, TOLD, EARLY))
                .then(
                        new PublicationHeld(
                                STORY,
                                Set.of(
                                        NOT_APPROVED,
                                        CAMPAIGN_NOT_ACTIVE,
                                        ACCOUNT_CLOSED,
                                        HALTED,
                                        CONSENT_NOT_PERMITTED),
                                Set.of(HALT),
                                EARLY));
    }

    @Test
    void a_fact_that_was_reversed_since_holds_nothing() {
        given(SCHEDULED).when(reconsidered(CLEAR)).thenNothing();
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED).when(reconsidered(CLEAR)).thenNothing();
    }

    @Test
    void another_reason_than_the_facts_own_holds_nothing_at_once() {
        given(SCHEDULED)
                .when(new ReconsiderPublication(Set.of(ACCOUNT_CLOSED), halted(), TOLD, EARLY))
                .thenNothing();
    }

    @Test
    void consents_not_fresh_hold_only_when_it_is_due() {
        given(SCHEDULED)
                .when(
                        new ReconsiderPublication(
                                EnumSet.allOf(HoldReason.class), CLEAR, TOLD, NOON.plusSeconds(60)))
                .thenNothing();
    }

    @Test
    void who_has_it_in_hand_is_asked_to_stop_once_for_each_reason() {
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED).when(reconsidered(halted())).then(STOP);
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED, STOP)
                .when(reconsidered(halted()))
                .thenNothing();
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED, STOP)
                .when(new StopUse(TOLD, NOON))
                .then(stop(HALTED, CONSENT_NOT_PERMITTED));
    }

    @Test
    void confirming_after_a_stop_is_a_breach_since_it_was_first_asked() {
        Instant later = NOON.plusSeconds(90);
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED, STOP, stop(HALTED, CONSENT_NOT_PERMITTED))
                .when(new ConfirmPublication(LINK, later))
                .then(
                        new PublicationPublished(STORY, PublicationFixtures.RELIED, LINK, later),
                        new PublishedDespiteStop(
                                STORY,
                                PublicationFixtures.RELIED,
                                Set.of(HALTED, CONSENT_NOT_PERMITTED),
                                Set.of(HALT),
                                LINK,
                                NOON,
                                later));
    }

    @Test
    void a_stop_is_withdrawn_once_nothing_forbids_it_and_within_the_grace_only() {
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED, STOP)
                .when(new ReleasePublication(halted(), NOON))
                .thenRefused(HALTED);
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED, STOP)
                .when(new ReleasePublication(CLEAR, NOON))
                .then(new StopWithdrawn(NOON));
        Instant late = WINDOW.end().plusMillis(1);
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED, STOP)
                .when(new ReleasePublication(knownUntil(late), late))
                .thenRefused(DUE_IN_THE_PAST);
    }

    @Test
    void what_is_posted_after_a_withdrawn_stop_is_no_breach_and_a_new_fact_stops_it_anew() {
        StopWithdrawn withdrawn = new StopWithdrawn(NOON);
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED, STOP, withdrawn)
                .when(new ConfirmPublication(LINK, NOON))
                .then(new PublicationPublished(STORY, PublicationFixtures.RELIED, LINK, NOON));
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED, STOP, withdrawn)
                .when(reconsidered(halted()))
                .then(STOP);
    }

    private static PublicationFacts knownUntil(Instant asOf) {
        return new PublicationFacts(
                CLEAR.approvedSha256(),
                PublicationFixtures.RUNNING,
                true,
                List.of(),
                CLEAR.consents(),
                asOf,
                false);
    }

    @Test
    void quiet_hours_of_the_due_time_hold_it_before_and_when_it_is_due() {
        PublicationFacts quiet = quiet();
        given(SCHEDULED)
                .when(
                        new ReconsiderPublication(
                                EnumSet.allOf(HoldReason.class), quiet, TOLD, EARLY))
                .then(PublicationHeld.of(STORY, Hold.because(QUIET_HOURS), EARLY));
        given(SCHEDULED, CLAIMED, SENDING, ACCEPTED)
                .when(new ReconsiderPublication(EnumSet.allOf(HoldReason.class), quiet, TOLD, NOON))
                .thenNothing();
        given(SCHEDULED)
                .when(new PassGate(quiet, NOON))
                .then(PublicationHeld.of(STORY, Hold.because(QUIET_HOURS), NOON));
        given(SCHEDULED, CLAIMED)
                .when(new StartSending(1, new UUID(1, 1), quiet, NOON))
                .then(PublicationHeld.of(STORY, Hold.because(QUIET_HOURS), NOON));
    }

    @Test
    void a_statement_waits_for_no_hour() {
        PublicationScheduled statement =
                new PublicationScheduled(PublicationFixtures.STATEMENT, WINDOW, null);
        PublicationFacts quiet = quiet();
        given(statement)
                .when(new PassGate(quiet, NOON))
                .then(
                        new PublicationClaimed(
                                1,
                                new ClaimEvidence(
                                        PublicationFixtures.SHA,
                                        List.of(),
                                        null,
                                        PublicationFixtures.RUNNING.planVersion()),
                                NOON));
    }

    /// Noon in UTC is seven in the evening in Jakarta.
    private static PublicationFacts quiet() {
        return CLEAR.within(
                new PublishingHours(
                        ZoneId.of("Asia/Jakarta"),
                        LocalTime.of(18, 0),
                        LocalTime.of(6, 0),
                        EnumSet.allOf(DayOfWeek.class)));
    }

    private static StopAsked stop(HoldReason... reasons) {
        return new StopAsked(
                STORY, PublicationFixtures.RELIED, Set.of(reasons), Set.of(HALT), TOLD, NOON);
    }

    private static ReconsiderPublication reconsidered(PublicationFacts facts) {
        return new ReconsiderPublication(Set.of(HALTED), facts, TOLD, NOON);
    }

    private static PublicationFacts halted() {
        return new PublicationFacts(
                CLEAR.approvedSha256(),
                PublicationFixtures.RUNNING,
                true,
                List.of(new HaltInForce(HALT, Scope.ofFacility("melati-kemang"))),
                CLEAR.consents(),
                CLEAR.consentsAsOf(),
                false);
    }

    private static Given<PublicationCommand, Publication, PublicationEvent> given(
            PublicationEvent... history) {
        return Given.given(new PublicationDecider(), history);
    }
}
