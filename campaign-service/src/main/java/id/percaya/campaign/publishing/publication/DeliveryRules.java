package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_PENDING;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_SCHEDULED;

import id.percaya.campaign.publishing.publication.Publication.Absent;
import id.percaya.campaign.publishing.publication.Publication.AcceptedPending;
import id.percaya.campaign.publishing.publication.Publication.Cancelled;
import id.percaya.campaign.publishing.publication.Publication.Claimed;
import id.percaya.campaign.publishing.publication.Publication.Failed;
import id.percaya.campaign.publishing.publication.Publication.Held;
import id.percaya.campaign.publishing.publication.Publication.Missed;
import id.percaya.campaign.publishing.publication.Publication.Published;
import id.percaya.campaign.publishing.publication.Publication.Retracted;
import id.percaya.campaign.publishing.publication.Publication.Retracting;
import id.percaya.campaign.publishing.publication.Publication.RetractionFailed;
import id.percaya.campaign.publishing.publication.Publication.Scheduled;
import id.percaya.campaign.publishing.publication.Publication.Sending;
import id.percaya.campaign.publishing.publication.Publication.Unconfirmed;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.DenyPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publishing.publication.PublicationCommand.StartSending;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationAccepted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationUnconfirmed;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingStarted;
import id.percaya.campaign.publishing.publication.SendingOutcome.HandedOver;
import id.percaya.campaign.publishing.publication.SendingOutcome.Posted;
import id.percaya.campaign.publishing.publication.SendingOutcome.Rejected;
import id.percaya.campaign.publishing.publication.SendingOutcome.Unavailable;
import id.percaya.campaign.publishing.publication.SendingOutcome.Unclear;
import id.percaya.eventstore.Refused;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// From the claim to the link. A channel is called once a claim: whoever finds that another attempt
/// has begun cannot know how far it came, and does not try again.
final class DeliveryRules {

    private DeliveryRules() {}

    static List<PublicationEvent> decide(
            PublicationCommand.Delivering command, Publication publication) {
        return switch (command) {
            case StartSending start -> start(start, publication);
            case RecordOutcome outcome -> outcome(outcome, publication);
            case ConfirmPublication confirm -> confirm(confirm, publication);
            case DenyPublication deny -> deny(deny, publication);
        };
    }

    private static List<PublicationEvent> start(StartSending command, Publication publication) {
        return switch (publication) {
            case Claimed(ScheduledPublication slot) when slot.claims() == command.claim() ->
                    List.of(new SendingStarted(command.attempt(), command.at()));
            case Sending(ScheduledPublication slot, UUID attempt)
                    when slot.claims() == command.claim() && !attempt.equals(command.attempt()) ->
                    List.of(unconfirmed(slot, "sending was interrupted", command.at()));
            case Absent _,
                    Scheduled _,
                    Held _,
                    Missed _,
                    Cancelled _,
                    Claimed _,
                    Sending _,
                    AcceptedPending _,
                    Unconfirmed _,
                    Failed _,
                    Published _,
                    Retracting _,
                    Retracted _,
                    RetractionFailed _ ->
                    List.of();
        };
    }

    private static List<PublicationEvent> outcome(RecordOutcome command, Publication publication) {
        return switch (publication) {
            case Sending(ScheduledPublication slot, UUID attempt)
                    when attempt.equals(command.attempt()) ->
                    List.of(event(slot, command.outcome(), command.at()));
            case Unconfirmed(ScheduledPublication slot)
                    when command.outcome() instanceof Posted(URI url) ->
                    List.of(published(slot, url, command.at()));
            case Absent _,
                    Scheduled _,
                    Held _,
                    Missed _,
                    Cancelled _,
                    Claimed _,
                    Sending _,
                    AcceptedPending _,
                    Unconfirmed _,
                    Failed _,
                    Published _,
                    Retracting _,
                    Retracted _,
                    RetractionFailed _ ->
                    List.of();
        };
    }

    private static PublicationEvent event(
            ScheduledPublication slot, SendingOutcome outcome, Instant at) {
        PublicationTarget booking = slot.booking();
        return switch (outcome) {
            case Posted(URI url) -> published(slot, url, at);
            case HandedOver _ -> new PublicationAccepted(at);
            case Unclear(String why) -> unconfirmed(slot, why, at);
            case Rejected(String why) -> new PublicationFailed(booking, false, why, at);
            case Unavailable(String why) -> new PublicationFailed(booking, true, why, at);
        };
    }

    private static List<PublicationEvent> confirm(
            ConfirmPublication command, Publication publication) {
        return switch (publication) {
            case AcceptedPending(ScheduledPublication slot) ->
                    List.of(published(slot, command.url(), command.at()));
            case Unconfirmed(ScheduledPublication slot) ->
                    List.of(published(slot, command.url(), command.at()));
            case Published _ -> List.of();
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Scheduled _,
                    Held _,
                    Missed _,
                    Cancelled _,
                    Claimed _,
                    Sending _,
                    Failed _,
                    Retracting _,
                    Retracted _,
                    RetractionFailed _ ->
                    throw new Refused(NOT_PENDING);
        };
    }

    private static PublicationPublished published(
            ScheduledPublication slot, @Nullable URI url, Instant at) {
        return new PublicationPublished(slot.booking(), slot.consents(), url, at);
    }

    private static PublicationUnconfirmed unconfirmed(
            ScheduledPublication slot, String why, Instant at) {
        return new PublicationUnconfirmed(slot.booking(), slot.consents(), why, at);
    }

    private static List<PublicationEvent> deny(DenyPublication command, Publication publication) {
        return switch (publication) {
            case AcceptedPending(ScheduledPublication slot) ->
                    List.of(notPublished(slot, command.at()));
            case Unconfirmed(ScheduledPublication slot) ->
                    List.of(notPublished(slot, command.at()));
            case Failed _ -> List.of();
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Scheduled _,
                    Held _,
                    Missed _,
                    Cancelled _,
                    Claimed _,
                    Sending _,
                    Published _,
                    Retracting _,
                    Retracted _,
                    RetractionFailed _ ->
                    throw new Refused(NOT_PENDING);
        };
    }

    private static PublicationFailed notPublished(ScheduledPublication slot, Instant at) {
        return new PublicationFailed(slot.booking(), true, "a person found it unpublished", at);
    }
}
