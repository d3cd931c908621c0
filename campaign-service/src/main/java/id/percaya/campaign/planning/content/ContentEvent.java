package id.percaya.campaign.planning.content;

import id.percaya.campaign.naming.NamedCodes;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The events of a content.
public sealed interface ContentEvent {

    @EventName("content-drafted")
    record ContentDrafted(CampaignContext setting, Manuscript manuscript, String author)
            implements ContentEvent {}

    /// Voids every earlier verdict.
    @EventName("content-revised")
    record ContentRevised(Manuscript manuscript, String author) implements ContentEvent {}

    /// @param untagged the codes that the text names without a tag; null if there are none
    @EventName("content-submitted")
    record ContentSubmitted(String sha256, @Nullable NamedCodes untagged) implements ContentEvent {

        /// Nothing is named without a tag.
        ContentSubmitted(String sha256) {
            this(sha256, null);
        }
    }

    @EventName("content-reviewed")
    record ContentReviewed(
            Step step, Verdict verdict, String sha256, @Nullable String comment, String reviewer)
            implements ContentEvent {}

    @EventName("content-approved")
    record ContentApproved(UUID campaignId, String sha256) implements ContentEvent {}

    @EventName("content-withdrawn")
    record ContentWithdrawn() implements ContentEvent {}

    @EventName("statement-adopted")
    record StatementAdopted(StatementText statement) implements ContentEvent {}

    EventTypes<ContentEvent> TYPES = EventTypes.of(ContentEvent.class);
}
