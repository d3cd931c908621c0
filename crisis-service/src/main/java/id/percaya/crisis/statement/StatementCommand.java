package id.percaya.crisis.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.crisis.OfCrisis;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public sealed interface StatementCommand {

    record DraftStatement(OfCrisis crisis, Wording wording, String author)
            implements StatementCommand {}

    /// Takes it out of review again: what was approved was another text.
    record ReviseStatement(Wording wording, String author) implements StatementCommand {}

    record SubmitStatement(Circumstances circumstances, Instant at) implements StatementCommand {}

    /// @param roles those of the person; the first that is needed and not yet given counts
    record ApproveStatement(
            String by,
            Set<ApprovalRole> roles,
            String textSha256,
            Circumstances circumstances,
            Instant at)
            implements StatementCommand {}

    /// Told by campaign, once for each channel.
    record RecordPublication(Channel channel, Instant publishedAt, @Nullable String url)
            implements StatementCommand {}
}
