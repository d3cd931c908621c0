package id.percaya.listening.sources.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The definition of a source. Its kind says which of the others it has.
///
/// @param address of a feed or an instance
/// @param account id of the account at the platform
/// @param query a hashtag without `#`, or words
/// @param interval from one poll to the next; null if the source sends by itself
public record SourceDefinition(
        String name,
        SourceKind kind,
        @Nullable String address,
        @Nullable String account,
        @Nullable String query,
        @Nullable Duration interval) {}
