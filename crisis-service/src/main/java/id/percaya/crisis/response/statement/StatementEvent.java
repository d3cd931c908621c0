package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Sorted;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public sealed interface StatementEvent {

    EventTypes<StatementEvent> TYPES = EventTypes.of(StatementEvent.class);

    @EventName("statement-drafted")
    record StatementDrafted(CrisisReference crisis, Wording wording, String author)
            implements StatementEvent {}

    @EventName("statement-revised")
    record StatementRevised(Wording wording, String author) implements StatementEvent {}

    @EventName("statement-submitted")
    record StatementSubmitted(String text, String textSha256, Set<ApprovalRole> needed)
            implements StatementEvent {

        public StatementSubmitted {
            needed = Sorted.set(needed);
        }
    }

    @EventName("statement-approval-given")
    record ApprovalGiven(ApprovalRole role, String by, String textSha256)
            implements StatementEvent {}

    /// Follows the last approval that was needed.
    ///
    /// @param shortText null for none, and before there were short forms
    @EventName("statement-approved")
    record StatementApproved(
            CrisisReference crisis,
            String language,
            String text,
            String textSha256,
            Set<Channel> channels,
            Instant approvedAt,
            Instant nextUpdateAt,
            @Nullable String shortText)
            implements StatementEvent {

        public StatementApproved {
            channels = Sorted.set(channels);
        }
    }

    @EventName("statement-published")
    record StatementPublished(
            CrisisReference crisis, Channel channel, Instant publishedAt, @Nullable String url)
            implements StatementEvent {}
}
