package id.percaya.listening.counting.bin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The count of a mention from now on, for the monitor whose [MonitorKey] the record has.
///
/// @param publishedAt it never changes, so a mention stays in its bin
/// @param counted null if the monitor no longer picks the mention, or the mention is deleted
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MentionCount(
        Sequence sequence, UUID mention, Instant publishedAt, @Nullable Counted counted)
        implements CountingRecord {}
