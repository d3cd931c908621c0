package id.percaya.campaign.publishing.publication;

import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_HELD;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_SCHEDULED;
import static id.percaya.campaign.publishing.publication.PublicationRefusal.NOT_SUSPECTED;

import id.percaya.campaign.HaltReference;
import id.percaya.campaign.publishing.gate.Gate;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.publication.Publication.Absent;
import id.percaya.campaign.publishing.publication.Publication.Dispatched;
import id.percaya.campaign.publishing.publication.Publication.Held;
import id.percaya.campaign.publishing.publication.Publication.Scheduled;
import id.percaya.campaign.publishing.publication.Publication.Unpublished;
import id.percaya.campaign.publishing.publication.Publication.Upcoming;
import id.percaya.campaign.publishing.publication.PublicationCommand.DismissSuspicion;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationHeld;
import id.percaya.campaign.publishing.publication.PublicationEvent.PublicationReleased;
import id.percaya.campaign.publishing.publication.PublicationEvent.SuspicionDismissed;
import id.percaya.eventstore.Refused;
import java.time.Instant;
import java.util.List;

/// The rules for a publication whose text seems to be about what a halt names. The decision of a
/// person is about one halt and the version of the publication, which never changes. Another halt
/// suspects it anew.
final class SuspicionRules {

    private SuspicionRules() {}

    static List<PublicationEvent> dismiss(DismissSuspicion command, Publication publication) {
        return switch (publication) {
            case Upcoming upcoming
                    when upcoming.scheduled().unrelatedHalts().contains(command.haltId()) ->
                    List.of();
            case Scheduled(ScheduledPublication scheduled) ->
                    List.of(dismissed(scheduled, command));
            case Held(ScheduledPublication scheduled, _) -> decided(scheduled, command);
            case Absent _ -> throw new Refused(NOT_SCHEDULED);
            case Unpublished _, Dispatched _ -> throw new Refused(NOT_HELD);
        };
    }

    private static List<PublicationEvent> decided(
            ScheduledPublication scheduled, DismissSuspicion command) {
        SuspicionDismissed dismissed = dismissed(scheduled, command);
        PublicationTarget target = scheduled.target();
        Instant at = command.at();
        Hold rest =
                Gate.releasing(
                        target.piece(),
                        target.channel(),
                        scheduled.window(),
                        scheduled.unrelatedTo(command.haltId()).seen(command.facts()),
                        at);
        return List.of(
                dismissed,
                rest.reasons().isEmpty()
                        ? new PublicationReleased(target, scheduled.window(), at)
                        : PublicationHeld.of(target, rest, at));
    }

    private static SuspicionDismissed dismissed(
            ScheduledPublication scheduled, DismissSuspicion command) {
        PublicationTarget target = scheduled.target();
        boolean suspected =
                Gate.suspecting(target.piece(), target.channel(), scheduled.seen(command.facts()))
                        .stream()
                        .map(HaltReference::haltId)
                        .anyMatch(command.haltId()::equals);
        if (!suspected) {
            throw new Refused(NOT_SUSPECTED);
        }
        return new SuspicionDismissed(
                command.haltId(), target.piece().contentSha256(), command.at());
    }
}
