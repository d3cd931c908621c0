package id.percaya.crisis.announcing;

import id.percaya.crisis.response.statement.StatementEvent;
import id.percaya.crisis.response.statement.StatementEvent.ApprovalGiven;
import id.percaya.crisis.response.statement.StatementEvent.StatementApproved;
import id.percaya.crisis.response.statement.StatementEvent.StatementDrafted;
import id.percaya.crisis.response.statement.StatementEvent.StatementPublished;
import id.percaya.crisis.response.statement.StatementEvent.StatementRevised;
import id.percaya.crisis.response.statement.StatementEvent.StatementSubmitted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.messaging.sending.Announcement;
import id.percaya.kit.messaging.sending.Announces;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class StatementAnnouncements implements Announces<StatementEvent> {

    @Override
    public EventTypes<StatementEvent> types() {
        return StatementEvent.TYPES;
    }

    @Override
    public Optional<Announcement> announcement(Recorded<StatementEvent> recorded) {
        return switch (recorded.event()) {
            case StatementApproved approved when approved.crisis().drill() -> Optional.empty();
            case StatementApproved approved ->
                    Optional.of(new Announcement("statement.approved.v1", announced(approved)));
            case StatementPublished published when published.crisis().drill() -> Optional.empty();
            case StatementPublished published ->
                    Optional.of(new Announcement("statement.published.v1", announced(published)));
            case StatementDrafted _, StatementRevised _, StatementSubmitted _, ApprovalGiven _ ->
                    Optional.empty();
        };
    }

    private static StatementApprovedAnnounced announced(StatementApproved approved) {
        return new StatementApprovedAnnounced(
                approved.crisis().id(),
                approved.crisis().facility(),
                approved.language(),
                approved.text(),
                approved.textSha256(),
                approved.channels(),
                approved.approvedAt(),
                approved.nextUpdateAt(),
                approved.shortText());
    }

    private static StatementPublishedAnnounced announced(StatementPublished published) {
        return new StatementPublishedAnnounced(
                published.crisis().id(),
                published.channel(),
                published.publishedAt(),
                published.url());
    }
}
