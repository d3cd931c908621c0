package id.percaya.campaign.publishing.publication;

import id.percaya.campaign.HaltReference;
import id.percaya.campaign.publishing.gate.Gate;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.publication.Publication.Absent;
import id.percaya.campaign.publishing.publication.Publication.AcceptedPending;
import id.percaya.campaign.publishing.publication.Publication.InDelivery;
import id.percaya.campaign.publishing.publication.Publication.Published;
import id.percaya.campaign.publishing.publication.Publication.RetractionFailed;
import id.percaya.campaign.publishing.publication.Publication.StopAsked;
import id.percaya.campaign.publishing.publication.Publication.TakenDown;
import id.percaya.campaign.publishing.publication.Publication.Unconfirmed;
import id.percaya.campaign.publishing.publication.Publication.Unpublished;
import id.percaya.campaign.publishing.publication.Publication.Upcoming;
import id.percaya.campaign.publishing.publication.PublicationCommand.HoldPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.ReconsiderPublication;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules for what a fact forbids before it is public: what waits for its time is held, and a
/// person who has it in hand is asked not to post it.
final class StoppingRules {

    private StoppingRules() {}

    /// A publication that is being sent is left alone. The gate judges it again before the call,
    /// and `WhenPublicationSentThenCheckFacts` looks at it once its outcome is known.
    static List<PublicationEvent> reconsider(
            ReconsiderPublication command, Publication publication) {
        return switch (publication) {
            case Upcoming upcoming -> {
                Hold hold = standing(command, upcoming.scheduled());
                yield Collections.disjoint(hold.reasons(), command.because())
                        ? List.of()
                        : SchedulingRules.decide(
                                new HoldPublication(hold, command.at()), publication);
            }
            case AcceptedPending(ScheduledPublication scheduled) ->
                    reconsidered(command, scheduled, publication);
            case StopAsked(ScheduledPublication scheduled, _, _) ->
                    reconsidered(command, scheduled, publication);
            case Absent _,
                    Unpublished _,
                    InDelivery _,
                    Unconfirmed _,
                    Published _,
                    RetractionFailed _,
                    TakenDown _ ->
                    List.of();
        };
    }

    /// The gate let it through at an hour that was not quiet; posting takes a person some time.
    private static List<PublicationEvent> reconsidered(
            ReconsiderPublication command,
            ScheduledPublication scheduled,
            Publication publication) {
        Hold hold = standing(command, scheduled).without(HoldReason.QUIET_HOURS);
        return Collections.disjoint(hold.reasons(), command.because())
                ? List.of()
                : ask(publication, hold, command.told(), command.at());
    }

    /// A publication that is not due yet is judged as of its due time.
    private static Hold standing(ReconsiderPublication command, ScheduledPublication scheduled) {
        Instant due = scheduled.window().dueAt();
        Instant at = due.isAfter(command.at()) ? due : command.at();
        PublicationTarget target = scheduled.target();
        return Gate.standing(
                target.piece(),
                target.channel(),
                scheduled.window(),
                scheduled.seen(command.facts()),
                at);
    }

    /// Asks the person who has it in hand not to post it. The same reasons are not told twice.
    static List<PublicationEvent> ask(
            Publication publication, Hold hold, StopRecipients told, Instant at) {
        return switch (publication) {
            case AcceptedPending(ScheduledPublication scheduled) ->
                    List.of(asked(scheduled, hold, told, at));
            case StopAsked(_, Hold before, _) when before.includes(hold) -> List.of();
            case StopAsked(ScheduledPublication scheduled, Hold before, _) ->
                    List.of(asked(scheduled, before.and(hold), told, at));
            case Absent _,
                    Publication.Unclaimed _,
                    InDelivery _,
                    Unconfirmed _,
                    Published _,
                    RetractionFailed _,
                    TakenDown _ ->
                    List.of();
        };
    }

    private static PublicationEvent asked(
            ScheduledPublication scheduled, Hold hold, StopRecipients told, Instant at) {
        return new PublicationEvent.StopAsked(
                scheduled.target(),
                scheduled.consents(),
                hold.reasons(),
                orNull(hold.halts()),
                told,
                at);
    }

    static @Nullable Set<HaltReference> orNull(Set<HaltReference> halts) {
        return halts.isEmpty() ? null : halts;
    }
}
