package id.percaya.listening.intake.mention;

import org.jspecify.annotations.Nullable;

/// The origin of a mention. It identifies the mention when it is delivered again.
///
/// @param externalId the source's own id, at most 255 characters
public record Origin(Source source, @Nullable String externalId, @Nullable Link link) {

    public Origin {
        if (externalId == null && link == null) {
            throw new IllegalArgumentException("a mention needs an external id or an address");
        }
    }

    /// The domain whose monthly visits give the reach; null for a social source.
    public @Nullable String domain() {
        return source.isSocial() || link == null ? null : link.domain();
    }
}
