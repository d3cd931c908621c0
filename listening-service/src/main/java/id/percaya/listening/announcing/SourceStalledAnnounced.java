package id.percaya.listening.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.sources.source.HaltReason;
import id.percaya.listening.sources.source.SourceKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `source.stalled.v1`: a source is not heard any more.
///
/// @param lastSuccessAt null if it has never been heard, or was halted
/// @param haltReason null unless it was halted, so that a person has to act
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceStalledAnnounced(
        SourceKind kind,
        @Nullable Instant lastSuccessAt,
        Instant stalledAt,
        @Nullable HaltReason haltReason) {}
