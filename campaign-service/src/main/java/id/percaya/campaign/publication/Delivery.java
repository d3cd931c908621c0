package id.percaya.campaign.publication;

import static id.percaya.campaign.publication.PublicationRefusal.NOT_PENDING;
import static id.percaya.campaign.publication.PublicationRefusal.NOT_SCHEDULED;

import id.percaya.campaign.publication.Outcome.HandedOver;
import id.percaya.campaign.publication.Outcome.Posted;
import id.percaya.campaign.publication.Outcome.Rejected;
import id.percaya.campaign.publication.Outcome.Unavailable;
import id.percaya.campaign.publication.Outcome.Unclear;
import id.percaya.campaign.publication.Publication.Absent;
import id.percaya.campaign.publication.Publication.AcceptedPending;
import id.percaya.campaign.publication.Publication.Cancelled;
import id.percaya.campaign.publication.Publication.Claimed;
import id.percaya.campaign.publication.Publication.Failed;
import id.percaya.campaign.publication.Publication.Held;
import id.percaya.campaign.publication.Publication.Missed;
import id.percaya.campaign.publication.Publication.Published;
import id.percaya.campaign.publication.Publication.Retracted;
import id.percaya.campaign.publication.Publication.Retracting;
import id.percaya.campaign.publication.Publication.RetractionFailed;
import id.percaya.campaign.publication.Publication.Scheduled;
import id.percaya.campaign.publication.Publication.Sending;
import id.percaya.campaign.publication.Publication.Unconfirmed;
import id.percaya.campaign.publication.PublicationCommand.ConfirmPublication;
import id.percaya.campaign.publication.PublicationCommand.DenyPublication;
import id.percaya.campaign.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publication.PublicationCommand.StartSending;
import id.percaya.campaign.publication.PublicationEvent.PublicationAccepted;
import id.percaya.campaign.publication.PublicationEvent.PublicationFailed;
import id.percaya.campaign.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publication.PublicationEvent.PublicationUnconfirmed;
import id.percaya.campaign.publication.PublicationEvent.SendingStarted;
import id.percaya.eventstore.Refused;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// From the claim to the link. A channel is called once a claim: whoever finds that another attempt
/// has begun cannot know how far it came, and does not try again.
final class Delivery {

    private Delivery() {}

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
            case Claimed(Slot slot) when slot.claims() == command.claim() ->
                    List.of(new SendingStarted(command.attempt(), command.at()));
            case Sending(Slot slot, UUID attempt)
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
            case Sending(Slot slot, UUID attempt) when attempt.equals(command.attempt()) ->
                    List.of(event(slot, command.outcome(), command.at()));
            case Unconfirmed(Slot slot) when command.outcome() instanceof Posted(URI url) ->
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

    private static PublicationEvent event(Slot slot, Outcome outcome, Instant at) {
        Booking booking = slot.booking();
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
            case AcceptedPending(Slot slot) ->
                    List.of(published(slot, command.url(), command.at()));
            case Unconfirmed(Slot slot) -> List.of(published(slot, command.url(), command.at()));
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

    private static PublicationPublished published(Slot slot, @Nullable URI url, Instant at) {
        return new PublicationPublished(slot.booking(), slot.consents(), url, at);
    }

    private static PublicationUnconfirmed unconfirmed(Slot slot, String why, Instant at) {
        return new PublicationUnconfirmed(slot.booking(), slot.consents(), why, at);
    }

    private static List<PublicationEvent> deny(DenyPublication command, Publication publication) {
        return switch (publication) {
            case AcceptedPending(Slot slot) -> List.of(notPublished(slot, command.at()));
            case Unconfirmed(Slot slot) -> List.of(notPublished(slot, command.at()));
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

    private static PublicationFailed notPublished(Slot slot, Instant at) {
        return new PublicationFailed(slot.booking(), true, "a person found it unpublished", at);
    }
}
