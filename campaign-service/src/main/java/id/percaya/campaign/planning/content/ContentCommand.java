package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.naming.NamedCodes;
import id.percaya.eventstore.Sorted;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The commands to a content.
public sealed interface ContentCommand {

    record DraftContent(CampaignContext campaign, Manuscript manuscript, String author)
            implements ContentCommand {}

    record ReviseContent(Manuscript manuscript, String author) implements ContentCommand {}

    /// @param named the codes of the directory that the text names
    /// @param planned the channels that the campaign's segments name
    record SubmitContent(NamedCodes named, Set<Channel> planned) implements ContentCommand {

        public SubmitContent {
            planned = Sorted.set(planned);
        }

        /// The text names nothing that the directory knows, and no segment names a channel.
        public SubmitContent() {
            this(NamedCodes.NONE, Set.of());
        }
    }

    /// @param sha256 the hash of the version that the reviewer has read
    /// @param affirmed the media that the reviewer looked at and that show whom they are said to
    record ReviewContent(
            Step step,
            Verdict verdict,
            String sha256,
            @Nullable String comment,
            String reviewer,
            Set<UUID> affirmed)
            implements ContentCommand {

        public ReviewContent {
            affirmed = Sorted.set(affirmed);
        }

        /// On a version without media.
        public ReviewContent(
                Step step,
                Verdict verdict,
                String sha256,
                @Nullable String comment,
                String reviewer) {
            this(step, verdict, sha256, comment, reviewer, Set.of());
        }
    }

    record WithdrawContent() implements ContentCommand {}

    record AdoptStatement(StatementText statement) implements ContentCommand {}
}
