package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_PUBLISHED;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_RETRACTING;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_SCHEDULED;

import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.Publication.Absent;
import id.percaya.campaign.publishing.publication.Publication.AcceptedPending;
import id.percaya.campaign.publishing.publication.Publication.AwaitingConfirmation;
import id.percaya.campaign.publishing.publication.Publication.InDelivery;
import id.percaya.campaign.publishing.publication.Publication.Published;
import id.percaya.campaign.publishing.publication.Publication.Retracted;
import id.percaya.campaign.publishing.publication.Publication.Retracting;
import id.percaya.campaign.publishing.publication.Publication.RetractionFailed;
import id.percaya.campaign.publishing.publication.Publication.StopAsked;
import id.percaya.campaign.publishing.publication.Publication.TakenDown;
import id.percaya.campaign.publishing.publication.Publication.Unclaimed;
import id.percaya.campaign.publishing.publication.Publication.Unpublished;
import id.percaya.campaign.publishing.publication.Publication.Upcoming;
import id.percaya.campaign.publishing.publication.Publication.Visible;
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

/// The rules for taking a publication down again.
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
            case Visible _ -> List.of(new RetractionStarted(command.at()));
            case TakenDown _ -> List.of();
            case Unclaimed _, InDelivery _ -> throw new Refused(NOT_PUBLISHED);
        };
    }

    /// UU PDP 27/2022 art. 40: use stops with the withdrawal. A publication in delivery is left
    /// alone here; `WhenPublicationSentThenCheckFacts` stops it once its outcome is known. A failed
    /// retraction is tried again.
    private static List<PublicationEvent> stop(StopUse command, Publication publication) {
        return switch (publication) {
            case Upcoming _ ->
                    SchedulingRules.decide(
                            new HoldPublication(
                                    Hold.because(HoldReason.CONSENT_NOT_PERMITTED), command.at()),
                            publication);
            case AcceptedPending _, StopAsked _ ->
                    StoppingRules.ask(
                            publication,
                            Hold.because(HoldReason.CONSENT_NOT_PERMITTED),
                            command.told(),
                            command.at());
            case Visible _ -> List.of(new RetractionStarted(command.at()));
            case Absent _, Unpublished _, InDelivery _, TakenDown _ -> List.of();
        };
    }

    private static List<PublicationEvent> confirm(
            ConfirmRetracted command, Publication publication) {
        return switch (publication) {
            case Retracting(ScheduledPublication scheduled) ->
                    List.of(retracted(scheduled, command.at()));
            case RetractionFailed(ScheduledPublication scheduled) ->
                    List.of(retracted(scheduled, command.at()));
            case Retracted _ -> List.of();
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Unclaimed _, InDelivery _, AwaitingConfirmation _, Published _ ->
                    throw new Refused(NOT_RETRACTING);
        };
    }

    private static List<PublicationEvent> outcome(
            RecordRetraction command, Publication publication) {
        return switch (publication) {
            case Retracting(ScheduledPublication scheduled) when command.failure() == null ->
                    List.of(retracted(scheduled, command.at()));
            case Retracting _ ->
                    List.of(new PublicationEvent.RetractionFailed(command.failure(), command.at()));
            case Absent _, Unclaimed _, InDelivery _, Visible _, Retracted _ -> List.of();
        };
    }

    private static PublicationRetracted retracted(ScheduledPublication scheduled, Instant at) {
        return new PublicationRetracted(scheduled.target(), scheduled.consents(), at);
    }
}
