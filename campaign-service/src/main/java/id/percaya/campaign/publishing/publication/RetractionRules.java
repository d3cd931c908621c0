package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_PUBLISHED;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_RETRACTING;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_SCHEDULED;

import id.percaya.campaign.publishing.gate.HoldReason;
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
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmRetracted;
import id.percaya.campaign.publishing.publication.PublicationCommand.HoldPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordRetraction;
import id.percaya.campaign.publishing.publication.PublicationCommand.RetractPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.StopUse;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRetracted;
import id.percaya.campaign.publishing.publication.PublicationEvent.RetractionStarted;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;

/// Out of the world again.
final class RetractionRules {

    private RetractionRules() {}

    static List<PublicationEvent> decide(
            PublicationCommand.Retracting command, Publication publication) {
        return switch (command) {
            case RetractPublication retract -> retract(retract, publication);
            case StopUse stop -> stop(stop, publication);
            case ConfirmRetracted confirm -> confirm(confirm, publication);
            case RecordRetraction retraction -> outcome(retraction, publication);
        };
    }

    private static List<PublicationEvent> retract(
            RetractPublication command, Publication publication) {
        return switch (publication) {
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case AcceptedPending _, Unconfirmed _, Published _, RetractionFailed _ ->
                    List.of(new RetractionStarted(command.at()));
            case Retracting _, Retracted _ -> List.of();
            case Scheduled _, Held _, Missed _, Cancelled _, Claimed _, Sending _, Failed _ ->
                    throw new Refused(NOT_PUBLISHED);
        };
    }

    /// UU PDP 27/2022 art. 40: use stops with the withdrawal. What is being sent at this moment is
    /// taken down as soon as it is known to be published; what could not be is tried again.
    private static List<PublicationEvent> stop(StopUse command, Publication publication) {
        return switch (publication) {
            case Scheduled _, Held _ ->
                    SchedulingRules.decide(
                            new HoldPublication(HoldReason.CONSENT_NOT_PERMITTED, command.at()),
                            publication);
            case AcceptedPending _, Unconfirmed _, Published _, RetractionFailed _ ->
                    List.of(new RetractionStarted(command.at()));
            case Absent _,
                    Missed _,
                    Cancelled _,
                    Claimed _,
                    Sending _,
                    Failed _,
                    Retracting _,
                    Retracted _ ->
                    List.of();
        };
    }

    private static List<PublicationEvent> confirm(
            ConfirmRetracted command, Publication publication) {
        return switch (publication) {
            case Retracting(ScheduledPublication slot) -> List.of(retracted(slot, command.at()));
            case RetractionFailed(ScheduledPublication slot) ->
                    List.of(retracted(slot, command.at()));
            case Retracted _ -> List.of();
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Scheduled _,
                    Held _,
                    Missed _,
                    Cancelled _,
                    Claimed _,
                    Sending _,
                    AcceptedPending _,
                    Unconfirmed _,
                    Failed _,
                    Published _ ->
                    throw new Refused(NOT_RETRACTING);
        };
    }

    private static List<PublicationEvent> outcome(
            RecordRetraction command, Publication publication) {
        return switch (publication) {
            case Retracting(ScheduledPublication slot) when command.failure() == null ->
                    List.of(retracted(slot, command.at()));
            case Retracting _ ->
                    List.of(new PublicationEvent.RetractionFailed(command.failure(), command.at()));
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
                    Retracted _,
                    RetractionFailed _ ->
                    List.of();
        };
    }

    private static PublicationRetracted retracted(ScheduledPublication slot, Instant at) {
        return new PublicationRetracted(slot.booking(), slot.consents(), at);
    }
}
