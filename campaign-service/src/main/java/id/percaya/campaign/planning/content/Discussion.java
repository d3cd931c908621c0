package id.percaya.campaign.planning.content;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import org.jspecify.annotations.Nullable;

/// The comments on a content. They have a package of their own, which implements this.
public interface Discussion {

    /// Keeps the comments of the content as they are until the transaction ends. Comes before the
    /// transaction's first write.
    void hold(ContentId content, Tenant tenant);

    /// Nothing keeps this version from being approved: each comment is settled or carried over to
    /// it.
    ///
    /// @param reason carries the others over, if there is one
    /// @throws id.percaya.eventstore.Refused with the oldest comment that is in the way
    void requireSettled(
            ContentId content, String sha256, @Nullable String reason, CommandContext context);
}
