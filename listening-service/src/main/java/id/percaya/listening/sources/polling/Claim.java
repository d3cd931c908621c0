package id.percaya.listening.sources.polling;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.sources.polling.PollRequest.Target;
import id.percaya.listening.sources.source.SourceKind;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A source that this instance polls for now.
///
/// @param token of the claim; another instance that takes over has another one
/// @param failures polls in a row that have failed
/// @param failingSince when the first of them failed; null if there is none
/// @param heardAt last success, or else its activation
/// @param everHeard whether there was a success
record Claim(
        UUID source,
        Tenant tenant,
        UUID token,
        SourceKind kind,
        Target target,
        Duration interval,
        @Nullable String cursor,
        int failures,
        @Nullable Instant failingSince,
        Instant heardAt,
        boolean everHeard,
        boolean stalled) {}
