package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public sealed interface StatementCommand {

    record DraftStatement(CrisisReference crisis, Wording wording, String author)
            implements StatementCommand {}

    /// Returns the statement to draft, because its approvals were for another text.
    record ReviseStatement(Wording wording, String author) implements StatementCommand {}

    record SubmitStatement(StatementFacts facts, Instant at) implements StatementCommand {}

    /// @param roles of the approver; the first one that still has to approve counts
    record ApproveStatement(
            String by, Set<ApprovalRole> roles, String textSha256, StatementFacts facts, Instant at)
            implements StatementCommand {}

    /// Reported by campaign-service once per channel.
    record RecordPublication(Channel channel, Instant publishedAt, @Nullable String url)
            implements StatementCommand {}
}
