package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.gate.HoldReason.OUTSIDE_CAMPAIGN_PERIOD;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.CLEAR;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.NOON;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STATEMENT;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.STORY;
import static id.percaya.campaign.publishing.publication.PublicationFixtures.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.planning.campaign.Plans;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.publishing.gate.CampaignFacts;
import id.percaya.campaign.publishing.gate.ClaimEvidence;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReleasePublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.StartSending;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.eventstore.testing.Given;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A campaign of May 2027 publishes nothing in November 2026.
class CampaignPeriodTest {

    private static final UUID ATTEMPT = UUID.fromString("0198c0de-0000-7000-8000-00000000000a");
    private static final PublicationScheduled SCHEDULED =
            new PublicationScheduled(STORY, WINDOW, null);
    private static final PublicationHeld OUTSIDE =
            PublicationHeld.of(STORY, Hold.because(OUTSIDE_CAMPAIGN_PERIOD), NOON);
    private static final ClaimEvidence EVIDENCE =
            new ClaimEvidence("5f".repeat(32), List.of(), null, 3);

    @Test
    void outside_its_campaigns_period_a_due_publication_is_held() {
        given(SCHEDULED).when(new PassGate(running(NOON.plusMillis(1), null), NOON)).then(OUTSIDE);
        given(SCHEDULED).when(new PassGate(running(null, NOON), NOON)).then(OUTSIDE);
    }

    @Test
    void a_period_that_ends_between_claim_and_call_stops_the_call() {
        given(SCHEDULED, new PublicationClaimed(1, EVIDENCE, NOON))
                .when(new StartSending(1, ATTEMPT, running(null, NOON), NOON))
                .then(OUTSIDE);
    }

    @Test
    void a_crisis_statement_has_no_campaign_and_so_no_period() {
        PublicationFacts facts = with(CampaignFacts.NO_CAMPAIGN, null);
        given(new PublicationScheduled(STATEMENT, WINDOW, null))
                .when(new PassGate(facts, NOON))
                .then(
                        new PublicationClaimed(
                                1,
                                new ClaimEvidence("5f".repeat(32), List.of(), null, null),
                                NOON));
    }

    @Test
    void a_release_asks_whether_its_due_time_lies_in_the_period() {
        Instant dayBefore = NOON.minusSeconds(86_400);
        given(SCHEDULED, OUTSIDE)
                .when(new ReleasePublication(on(dayBefore, NOON, null), dayBefore))
                .then(new PublicationReleased(STORY, WINDOW, dayBefore));
        given(SCHEDULED, OUTSIDE)
                .when(new ReleasePublication(on(dayBefore, null, NOON), dayBefore))
                .thenRefused(OUTSIDE_CAMPAIGN_PERIOD);
    }

    @Test
    void a_period_is_of_whole_days_in_its_zone() {
        Plan plan = Plans.of(RegulatoryClass.EDUCATION, null);
        assertThat(plan.begins()).isEqualTo("2025-12-31T17:00:00Z");
        assertThat(plan.ends()).isEqualTo("2099-12-31T17:00:00Z");
    }

    private static PublicationFacts running(@Nullable Instant begins, @Nullable Instant ends) {
        return on(NOON, begins, ends);
    }

    /// As they are known at this instant.
    private static PublicationFacts on(
            Instant at, @Nullable Instant begins, @Nullable Instant ends) {
        return with(new CampaignFacts(true, 3, Set.of(), begins, ends), at.minusSeconds(1));
    }

    private static PublicationFacts with(CampaignFacts campaign, @Nullable Instant consentsAsOf) {
        return new PublicationFacts(
                CLEAR.approvedSha256(),
                campaign,
                true,
                List.of(),
                CLEAR.consents(),
                consentsAsOf,
                false);
    }

    private static Given<PublicationCommand, Publication, PublicationEvent> given(
            PublicationEvent... history) {
        return Given.given(new PublicationDecider(), history);
    }
}
