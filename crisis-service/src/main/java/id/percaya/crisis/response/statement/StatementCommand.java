package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.crisis.CrisisReference;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public sealed interface StatementCommand {

    record DraftStatement(CrisisReference crisis, Wording wording, String author)
            implements StatementCommand {}

    /// Takes it out of review again: what was approved was another text.
    record ReviseStatement(Wording wording, String author) implements StatementCommand {}

    record SubmitStatement(StatementFacts circumstances, Instant at) implements StatementCommand {}

    /// @param roles those of the person; the first that is needed and not yet given counts
    record ApproveStatement(
            String by,
            Set<ApprovalRole> roles,
            String textSha256,
            StatementFacts circumstances,
            Instant at)
            implements StatementCommand {}

    /// Told by campaign, once for each channel.
    record RecordPublication(Channel channel, Instant publishedAt, @Nullable String url)
            implements StatementCommand {}
}
