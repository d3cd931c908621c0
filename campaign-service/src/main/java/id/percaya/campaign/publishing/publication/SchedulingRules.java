package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.publication.PublicationRefusal.ALREADY_CLAIMED;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.ALREADY_SCHEDULED;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.CANCELLED;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.DUE_IN_THE_PAST;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.FAILED_FOR_GOOD;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.HELD;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_HELD;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_SCHEDULED;

import id.percaya.campaign.publishing.gate.Gate;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.Judgement.NotYetDue;
import id.percaya.campaign.publishing.gate.Judgement.Objected;
import id.percaya.campaign.publishing.gate.Judgement.Passed;
import id.percaya.campaign.publishing.gate.Judgement.TooLate;
import id.percaya.campaign.publishing.gate.Window;
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
import id.percaya.campaign.publishing.publication.PublicationCommand.CancelPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.HoldPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.PassGate;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReleasePublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReschedulePublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.SchedulePublication;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationCancelled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationClaimed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationMissed;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationRescheduled;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationScheduled;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Until a publication is claimed: its time, what holds it, and the gate.
final class SchedulingRules {

    private SchedulingRules() {}

    static List<PublicationEvent> decide(
            PublicationCommand.Scheduling command, Publication publication) {
        return switch (command) {
            case SchedulePublication schedule -> schedule(schedule, publication);
            case PassGate pass -> pass(pass, publication);
            case HoldPublication hold -> hold(hold, publication);
            case ReleasePublication release -> release(release, publication);
            case ReschedulePublication reschedule -> reschedule(reschedule, publication);
            case CancelPublication _ -> cancel(publication);
        };
    }

    private static List<PublicationEvent> schedule(
            SchedulePublication command, Publication publication) {
        PublicationTarget before =
                publication.booked().map(ScheduledPublication::booking).orElse(null);
        if (command.booking().equals(before)) {
            return List.of();
        }
        if (before != null) {
            throw new Refused(ALREADY_SCHEDULED);
        }
        requireAhead(command.window(), command.at());
        return List.of(new PublicationScheduled(command.booking(), command.window()));
    }

    /// A timer that is early, or repeats, or belongs to a time given up, changes nothing.
    private static List<PublicationEvent> pass(PassGate command, Publication publication) {
        return switch (publication) {
            case Scheduled(ScheduledPublication slot) -> judged(slot, command);
            case Absent _,
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

    private static List<PublicationEvent> judged(ScheduledPublication slot, PassGate command) {
        PublicationTarget booking = slot.booking();
        Instant at = command.at();
        return switch (Gate.judge(
                booking.piece(), booking.channel(), slot.window(), command.conditions(), at)) {
            case NotYetDue _ -> List.of();
            case TooLate(var lateBy) -> List.of(new PublicationMissed(booking, lateBy, at));
            case Objected(var reasons) -> List.of(new PublicationHeld(booking, reasons, at));
            case Passed(var evidence) ->
                    List.of(new PublicationClaimed(slot.claims() + 1, evidence, at));
        };
    }

    private static List<PublicationEvent> hold(HoldPublication command, Publication publication) {
        return switch (publication) {
            case Scheduled(ScheduledPublication slot) ->
                    held(slot, Set.of(command.reason()), command.at());
            case Held(_, Set<HoldReason> reasons) when reasons.contains(command.reason()) ->
                    List.of();
            case Held(ScheduledPublication slot, Set<HoldReason> reasons) -> {
                Set<HoldReason> all = EnumSet.of(command.reason());
                all.addAll(reasons);
                yield held(slot, all, command.at());
            }
            case Absent _,
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

    private static List<PublicationEvent> held(
            ScheduledPublication slot, Set<HoldReason> reasons, Instant at) {
        return List.of(new PublicationHeld(slot.booking(), reasons, at));
    }

    private static List<PublicationEvent> release(
            ReleasePublication command, Publication publication) {
        return switch (publication) {
            case Held(ScheduledPublication slot, _) -> released(slot, command);
            case Scheduled _ -> List.of();
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Missed _,
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
                    throw new Refused(NOT_HELD);
        };
    }

    private static List<PublicationEvent> released(
            ScheduledPublication slot, ReleasePublication command) {
        PublicationTarget booking = slot.booking();
        Set<HoldReason> objections =
                Gate.objections(
                        booking.piece(), booking.channel(), command.conditions(), command.at());
        if (!objections.isEmpty()) {
            throw new Refused(List.copyOf(objections));
        }
        return List.of(new PublicationReleased(booking, slot.window(), command.at()));
    }

    private static List<PublicationEvent> reschedule(
            ReschedulePublication command, Publication publication) {
        return switch (publication) {
            case Scheduled(ScheduledPublication slot) -> rescheduled(slot, command);
            case Missed(ScheduledPublication slot) -> rescheduled(slot, command);
            case Failed(ScheduledPublication slot, boolean retryable) when retryable ->
                    rescheduled(slot, command);
            case Failed _ -> throw new Refused(FAILED_FOR_GOOD);
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Held _ -> throw new Refused(HELD);
            case Cancelled _ -> throw new Refused(CANCELLED);
            case Claimed _,
                    Sending _,
                    AcceptedPending _,
                    Unconfirmed _,
                    Published _,
                    Retracting _,
                    Retracted _,
                    RetractionFailed _ ->
                    throw new Refused(ALREADY_CLAIMED);
        };
    }

    private static List<PublicationEvent> rescheduled(
            ScheduledPublication slot, ReschedulePublication command) {
        var grace = command.grace() == null ? slot.window().grace() : command.grace();
        Window window = new Window(command.dueAt(), grace);
        requireAhead(window, command.at());
        return List.of(new PublicationRescheduled(slot.booking(), window));
    }

    private static void requireAhead(Window window, Instant at) {
        if (window.end().isBefore(at)) {
            throw new Refused(DUE_IN_THE_PAST);
        }
    }

    private static List<PublicationEvent> cancel(Publication publication) {
        return switch (publication) {
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Scheduled _, Held _, Missed _, Failed _ -> List.of(new PublicationCancelled());
            case Cancelled _ -> List.of();
            case Claimed _,
                    Sending _,
                    AcceptedPending _,
                    Unconfirmed _,
                    Published _,
                    Retracting _,
                    Retracted _,
                    RetractionFailed _ ->
                    throw new Refused(ALREADY_CLAIMED);
        };
    }
}
