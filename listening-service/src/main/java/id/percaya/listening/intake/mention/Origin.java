package id.percaya.listening.intake.mention;

import org.jspecify.annotations.Nullable;

/// Where a mention comes from, and so what makes it the same mention when it comes again.
///
/// @param externalId the source's own id, at most 255 characters
public record Origin(Source source, @Nullable String externalId, @Nullable Link link) {

    public Origin {
        if (externalId == null && link == null) {
            throw new IllegalArgumentException("neither an id nor an address");
        }
    }

    /// Whose monthly visits count: null for a social source.
    public @Nullable String domain() {
        return source.isSocial() || link == null ? null : link.domain();
    }
}
