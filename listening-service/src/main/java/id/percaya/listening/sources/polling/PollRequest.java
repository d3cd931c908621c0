package id.percaya.listening.sources.polling;

import id.percaya.listening.sources.source.SourceSecret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A question for the next page.
///
/// @param cursor as the page before gave it; null at the beginning
/// @param at the present time
public record PollRequest(Target target, SourceSecret secret, @Nullable String cursor, Instant at) {

    /// As the source defines it; empty where its kind has none.
    public record Target(String address, String account, String query) {}
}
