package id.percaya.campaign.planning.content;

import id.percaya.campaign.naming.NamedCodes;
import org.jspecify.annotations.Nullable;

/// The commands to a content.
public sealed interface ContentCommand {

    record DraftContent(CampaignContext campaign, Manuscript manuscript, String author)
            implements ContentCommand {}

    record ReviseContent(Manuscript manuscript, String author) implements ContentCommand {}

    /// @param named the codes of the directory that the text names
    record SubmitContent(NamedCodes named) implements ContentCommand {

        /// The text names nothing that the directory knows.
        public SubmitContent() {
            this(NamedCodes.NONE);
        }
    }

    /// @param sha256 the hash of the version that the reviewer has read
    record ReviewContent(
            Step step, Verdict verdict, String sha256, @Nullable String comment, String reviewer)
            implements ContentCommand {}

    record WithdrawContent() implements ContentCommand {}

    record AdoptStatement(StatementText statement) implements ContentCommand {}
}
