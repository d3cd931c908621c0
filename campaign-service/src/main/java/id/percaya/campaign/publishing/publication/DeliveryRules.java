package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_PENDING;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_SCHEDULED;

import id.percaya.campaign.publishing.gate.Gate;
import id.percaya.campaign.publishing.gate.Judgement.NotYetDue;
import id.percaya.campaign.publishing.gate.Judgement.Objected;
import id.percaya.campaign.publishing.gate.Judgement.Passed;
import id.percaya.campaign.publishing.gate.Judgement.TooLate;
import id.percaya.campaign.publishing.gate.SendingEvidence;
import id.percaya.campaign.publishing.publication.Publication.Absent;
import id.percaya.campaign.publishing.publication.Publication.AwaitingConfirmation;
import id.percaya.campaign.publishing.publication.Publication.Cancelled;
import id.percaya.campaign.publishing.publication.Publication.Claimed;
import id.percaya.campaign.publishing.publication.Publication.Existing;
import id.percaya.campaign.publishing.publication.Publication.Failed;
import id.percaya.campaign.publishing.publication.Publication.InDelivery;
import id.percaya.campaign.publishing.publication.Publication.Missed;
import id.percaya.campaign.publishing.publication.Publication.Published;
import id.percaya.campaign.publishing.publication.Publication.RetractionFailed;
import id.percaya.campaign.publishing.publication.Publication.Sending;
import id.percaya.campaign.publishing.publication.Publication.StopAsked;
import id.percaya.campaign.publishing.publication.Publication.TakenDown;
import id.percaya.campaign.publishing.publication.Publication.Unclaimed;
import id.percaya.campaign.publishing.publication.Publication.Unconfirmed;
import id.percaya.campaign.publishing.publication.Publication.Upcoming;
import id.percaya.campaign.publishing.publication.PublicationCommand.ConfirmPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.DenyPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.LapseSending;
import id.percaya.campaign.publishing.publication.PublicationCommand.RecordOutcome;
import id.percaya.campaign.publishing.publication.PublicationCommand.RefuseSending;
import id.percaya.campaign.publishing.publication.PublicationCommand.StartSending;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationAccepted;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationFailed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationMissed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationPublished;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationUnconfirmed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublishedDespiteStop;
import id.percaya.campaign.publishing.publication.PublicationEvent.SendingLapsed;
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

/// The rules from the claim until it is known whether the publication is public. A channel is
/// called at most once for each claim. An attempt that finds another attempt already begun cannot
/// know how far that one came, so it records the outcome as unknown and does not send.
final class DeliveryRules {

    private static final String INTERRUPTED = "sending was interrupted";

    private DeliveryRules() {}

    static List<PublicationEvent> decide(
            PublicationCommand.Delivering command, Publication publication) {
        return switch (command) {
            case StartSending start -> start(start, publication);
            case LapseSending lapse -> lapse(lapse, publication);
            case RefuseSending refuse -> refuse(refuse, publication);
            case RecordOutcome outcome -> outcome(outcome, publication);
            case ConfirmPublication confirm -> confirm(confirm, publication);
            case DenyPublication deny -> deny(deny, publication);
        };
    }

    private static List<PublicationEvent> start(StartSending command, Publication publication) {
        return switch (publication) {
            case Claimed(ScheduledPublication scheduled)
                    when scheduled.claims() == command.claim() ->
                    List.of(judged(scheduled, command));
            case Sending(ScheduledPublication scheduled, UUID attempt)
                    when scheduled.claims() == command.claim()
                            && !attempt.equals(command.attempt()) ->
                    List.of(unconfirmed(scheduled, INTERRUPTED, command.at()));
            case Absent _, Existing _ -> List.of();
        };
    }

    /// The facts may have changed since the claim: preparing takes time, and a queue too.
    private static PublicationEvent judged(ScheduledPublication scheduled, StartSending command) {
        PublicationTarget target = scheduled.target();
        Instant at = command.at();
        return switch (Gate.judge(
                target.piece(),
                target.channel(),
                scheduled.window(),
                scheduled.seen(command.facts()),
                at)) {
            case NotYetDue _ -> throw new IllegalStateException("it was claimed before it was due");
            case TooLate(var lateBy) -> new PublicationMissed(target, lateBy, at);
            case Objected(var hold) -> PublicationHeld.of(target, hold, at);
            case Passed(var evidence) ->
                    new SendingStarted(
                            command.attempt(), SendingEvidence.of(evidence, command.facts()), at);
        };
    }

    private static List<PublicationEvent> lapse(LapseSending command, Publication publication) {
        return switch (publication) {
            case Sending(_, UUID attempt) when attempt.equals(command.attempt()) ->
                    List.of(new SendingLapsed(attempt, command.at()));
            case Absent _, Existing _ -> List.of();
        };
    }

    private static List<PublicationEvent> refuse(RefuseSending command, Publication publication) {
        return switch (publication) {
            case Claimed(ScheduledPublication scheduled)
                    when scheduled.claims() == command.claim() ->
                    List.of(event(scheduled, command.refusal(), command.at()));
            case Sending(ScheduledPublication scheduled, _)
                    when scheduled.claims() == command.claim() ->
                    List.of(unconfirmed(scheduled, INTERRUPTED, command.at()));
            case Absent _, Existing _ -> List.of();
        };
    }

    private static List<PublicationEvent> outcome(RecordOutcome command, Publication publication) {
        return switch (publication) {
            case Sending(ScheduledPublication scheduled, UUID attempt)
                    when attempt.equals(command.attempt()) ->
                    List.of(event(scheduled, command.outcome(), command.at()));
            case Unconfirmed(ScheduledPublication scheduled)
                    when command.outcome() instanceof Posted(URI url) ->
                    List.of(published(scheduled, url, command.at()));
            case Absent _, Existing _ -> List.of();
        };
    }

    private static PublicationEvent event(
            ScheduledPublication scheduled, SendingOutcome outcome, Instant at) {
        PublicationTarget target = scheduled.target();
        return switch (outcome) {
            case Posted(URI url) -> published(scheduled, url, at);
            case HandedOver _ -> new PublicationAccepted(at);
            case Unclear(String why) -> unconfirmed(scheduled, why, at);
            case Rejected(String why) -> new PublicationFailed(target, false, why, at);
            case Unavailable(String why) -> new PublicationFailed(target, true, why, at);
        };
    }

    private static List<PublicationEvent> confirm(
            ConfirmPublication command, Publication publication) {
        return switch (publication) {
            case StopAsked stop ->
                    List.of(
                            published(stop.scheduled(), command.url(), command.at()),
                            breach(stop, command));
            case AwaitingConfirmation awaiting ->
                    List.of(published(awaiting.scheduled(), command.url(), command.at()));
            case Published _ -> List.of();
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Unclaimed _, InDelivery _, RetractionFailed _, TakenDown _ ->
                    throw new Refused(NOT_PENDING);
        };
    }

    private static PublishedDespiteStop breach(StopAsked stop, ConfirmPublication command) {
        return new PublishedDespiteStop(
                stop.scheduled().target(),
                stop.scheduled().consents(),
                stop.hold().reasons(),
                StoppingRules.orNull(stop.hold().halts()),
                command.url(),
                stop.askedAt(),
                command.at());
    }

    private static PublicationPublished published(
            ScheduledPublication scheduled, @Nullable URI url, Instant at) {
        return new PublicationPublished(scheduled.target(), scheduled.consents(), url, at);
    }

    private static PublicationUnconfirmed unconfirmed(
            ScheduledPublication scheduled, String why, Instant at) {
        return new PublicationUnconfirmed(scheduled.target(), scheduled.consents(), why, at);
    }

    private static List<PublicationEvent> deny(DenyPublication command, Publication publication) {
        return switch (publication) {
            case AwaitingConfirmation awaiting ->
                    List.of(notPublished(awaiting.scheduled(), command.at()));
            case Failed _ -> List.of();
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Upcoming _,
                    Missed _,
                    Cancelled _,
                    InDelivery _,
                    Published _,
                    RetractionFailed _,
                    TakenDown _ ->
                    throw new Refused(NOT_PENDING);
        };
    }

    private static PublicationFailed notPublished(ScheduledPublication scheduled, Instant at) {
        return new PublicationFailed(scheduled.target(), true, "a person found it unpublished", at);
    }
}
