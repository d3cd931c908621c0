package id.percaya.campaign.planning.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.naming.NamedCodes;
import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Sorted;
import java.util.Set;
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

    /// @param affirmedMedia the media that the reviewer looked at and that show whom they are said
    ///   to; null for none, and for events that were recorded before there were media
    @EventName("content-reviewed")
    record ContentReviewed(
            Step step,
            Verdict verdict,
            String sha256,
            @Nullable String comment,
            String reviewer,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Set<UUID> affirmedMedia)
            implements ContentEvent {

        public ContentReviewed {
            affirmedMedia =
                    affirmedMedia == null || affirmedMedia.isEmpty()
                            ? null
                            : Sorted.set(affirmedMedia);
        }

        /// On a version without media.
        ContentReviewed(
                Step step,
                Verdict verdict,
                String sha256,
                @Nullable String comment,
                String reviewer) {
            this(step, verdict, sha256, comment, reviewer, null);
        }
    }

    @EventName("content-approved")
    record ContentApproved(UUID campaignId, String sha256) implements ContentEvent {}

    @EventName("content-withdrawn")
    record ContentWithdrawn() implements ContentEvent {}

    @EventName("statement-adopted")
    record StatementAdopted(StatementText statement) implements ContentEvent {}

    EventTypes<ContentEvent> TYPES = EventTypes.of(ContentEvent.class);
}
