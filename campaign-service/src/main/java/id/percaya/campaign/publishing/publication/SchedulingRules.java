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
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.Judgement.NotYetDue;
import id.percaya.campaign.publishing.gate.Judgement.Objected;
import id.percaya.campaign.publishing.gate.Judgement.Passed;
import id.percaya.campaign.publishing.gate.Judgement.TooLate;
import id.percaya.campaign.publishing.gate.PublicationFacts;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.campaign.publishing.publication.Publication.Absent;
import id.percaya.campaign.publishing.publication.Publication.Cancelled;
import id.percaya.campaign.publishing.publication.Publication.Dispatched;
import id.percaya.campaign.publishing.publication.Publication.Existing;
import id.percaya.campaign.publishing.publication.Publication.Failed;
import id.percaya.campaign.publishing.publication.Publication.Held;
import id.percaya.campaign.publishing.publication.Publication.Missed;
import id.percaya.campaign.publishing.publication.Publication.Scheduled;
import id.percaya.campaign.publishing.publication.Publication.StopAsked;
import id.percaya.campaign.publishing.publication.Publication.Unpublished;
import id.percaya.campaign.publishing.publication.Publication.Upcoming;
import id.percaya.campaign.publishing.publication.PublicationCommand.CancelPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.DismissSuspicion;
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
import id.percaya.campaign.publishing.publication.PublicationEvent.StopWithdrawn;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The rules until a publication is claimed: its time, the reasons to hold it, and the gate.
final class SchedulingRules {

    private SchedulingRules() {}

    static List<PublicationEvent> decide(
            PublicationCommand.Scheduling command, Publication publication) {
        return switch (command) {
            case SchedulePublication schedule -> schedule(schedule, publication);
            case PassGate pass -> pass(pass, publication);
            case HoldPublication hold -> hold(hold, publication);
            case ReleasePublication release -> release(release, publication);
            case DismissSuspicion dismiss -> SuspicionRules.dismiss(dismiss, publication);
            case ReschedulePublication reschedule -> reschedule(reschedule, publication);
            case CancelPublication _ -> cancel(publication);
        };
    }

    private static List<PublicationEvent> schedule(
            SchedulePublication command, Publication publication) {
        return switch (publication) {
            case Absent _ -> {
                requireNotOver(command.window(), command.at());
                yield booked(
                        new PublicationScheduled(
                                command.target(), command.window(), command.terms()),
                        heldAtOnce(command));
            }
            case Existing existing when existing.scheduled().target().equals(command.target()) ->
                    List.of();
            case Existing _ -> throw new Refused(ALREADY_SCHEDULED);
        };
    }

    /// A timer that fires early, fires again, or was set for an earlier due time changes nothing.
    private static List<PublicationEvent> pass(PassGate command, Publication publication) {
        return switch (publication) {
            case Scheduled(ScheduledPublication scheduled) -> judged(scheduled, command);
            case Absent _, Held _, Unpublished _, Dispatched _ -> List.of();
        };
    }

    private static List<PublicationEvent> judged(ScheduledPublication scheduled, PassGate command) {
        PublicationTarget target = scheduled.target();
        Instant at = command.at();
        return switch (Gate.judge(
                target.piece(),
                target.channel(),
                scheduled.window(),
                scheduled.seen(command.facts()),
                at)) {
            case NotYetDue _ -> List.of();
            case TooLate(var lateBy) -> List.of(new PublicationMissed(target, lateBy, at));
            case Objected(var hold) -> List.of(PublicationHeld.of(target, hold, at));
            case Passed(var evidence) ->
                    List.of(new PublicationClaimed(scheduled.claims() + 1, evidence, at));
        };
    }

    private static List<PublicationEvent> hold(HoldPublication command, Publication publication) {
        return switch (publication) {
            case Scheduled(ScheduledPublication scheduled) ->
                    held(scheduled, command.hold(), command.at());
            case Held(_, Hold hold) when hold.includes(command.hold()) -> List.of();
            case Held(ScheduledPublication scheduled, Hold hold) ->
                    held(scheduled, hold.and(command.hold()), command.at());
            case Absent _, Unpublished _, Dispatched _ -> List.of();
        };
    }

    private static List<PublicationEvent> held(
            ScheduledPublication scheduled, Hold hold, Instant at) {
        return List.of(PublicationHeld.of(scheduled.target(), hold, at));
    }

    /// The person who was asked not to post it posts it after all. Later than its grace allows it
    /// needs a new due time, and so a new claim.
    private static List<PublicationEvent> release(
            ReleasePublication command, Publication publication) {
        return switch (publication) {
            case Held(ScheduledPublication scheduled, _) -> {
                requireReleasable(scheduled, command);
                yield List.of(
                        new PublicationReleased(
                                scheduled.target(), scheduled.window(), command.at()));
            }
            case StopAsked(ScheduledPublication scheduled, _, _) -> {
                requireReleasable(scheduled, command);
                requireNotOver(scheduled.window(), command.at());
                yield List.of(new StopWithdrawn(command.at()));
            }
            case Scheduled _ -> List.of();
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Unpublished _, Dispatched _ -> throw new Refused(NOT_HELD);
        };
    }

    private static void requireReleasable(
            ScheduledPublication scheduled, ReleasePublication command) {
        PublicationTarget target = scheduled.target();
        Set<HoldReason> objections =
                Gate.releasing(
                                target.piece(),
                                target.channel(),
                                scheduled.window(),
                                scheduled.seen(command.facts()),
                                command.at())
                        .reasons();
        if (!objections.isEmpty()) {
            throw new Refused(List.copyOf(objections));
        }
    }

    private static List<PublicationEvent> reschedule(
            ReschedulePublication command, Publication publication) {
        return switch (publication) {
            case Scheduled(ScheduledPublication scheduled) -> rescheduled(scheduled, command);
            case Missed(ScheduledPublication scheduled) -> rescheduled(scheduled, command);
            case Failed(ScheduledPublication scheduled, boolean retryable) when retryable ->
                    rescheduled(scheduled, command);
            case Failed _ -> throw new Refused(FAILED_FOR_GOOD);
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Held _ -> throw new Refused(HELD);
            case Cancelled _ -> throw new Refused(CANCELLED);
            case Dispatched _ -> throw new Refused(ALREADY_CLAIMED);
        };
    }

    private static List<PublicationEvent> rescheduled(
            ScheduledPublication scheduled, ReschedulePublication command) {
        var grace = command.grace() == null ? scheduled.window().grace() : command.grace();
        Window window = new Window(command.dueAt(), grace);
        requireNotOver(window, command.at());
        return booked(
                new PublicationRescheduled(scheduled.target(), window, command.terms()),
                heldAtOnce(
                        scheduled.target(), window, scheduled.seen(command.facts()), command.at()));
    }

    private static List<PublicationEvent> booked(
            PublicationEvent booking, Optional<PublicationHeld> held) {
        return Stream.concat(Stream.of(booking), held.stream()).toList();
    }

    private static Optional<PublicationHeld> heldAtOnce(SchedulePublication command) {
        return command.facts() == null
                ? Optional.empty()
                : heldAtOnce(command.target(), command.window(), command.facts(), command.at());
    }

    /// A halt in force, and a quiet hour of the due time, hold what is booked under it without
    /// waiting for the due time. What else is missing, a consent or the start of the campaign, may
    /// come until then.
    private static Optional<PublicationHeld> heldAtOnce(
            PublicationTarget target, Window window, PublicationFacts facts, Instant at) {
        Instant due = window.dueAt().isAfter(at) ? window.dueAt() : at;
        Hold hold = Gate.standing(target.piece(), target.channel(), window, facts, due);
        return hold.halts().isEmpty() && !hold.reasons().contains(HoldReason.QUIET_HOURS)
                ? Optional.empty()
                : Optional.of(PublicationHeld.of(target, hold, at));
    }

    private static void requireNotOver(Window window, Instant at) {
        if (window.end().isBefore(at)) {
            throw new Refused(DUE_IN_THE_PAST);
        }
    }

    private static List<PublicationEvent> cancel(Publication publication) {
        return switch (publication) {
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Upcoming _, Missed _, Failed _ -> List.of(new PublicationCancelled());
            case Cancelled _ -> List.of();
            case Dispatched _ -> throw new Refused(ALREADY_CLAIMED);
        };
    }
}
