package id.percaya.listening.sources.polling;

import id.percaya.listening.intake.row.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answer of a platform.
public sealed interface PollAnswer {

    /// @param cursor from which to go on, once the rows are stored
    /// @param isMore whether the next page is there already
    record Page(List<Row> rows, @Nullable String cursor, boolean isMore) implements PollAnswer {}

    /// @param retryAfter how long the platform asks to wait
    record Refused(PollFault fault, Optional<Duration> retryAfter) implements PollAnswer {}

    static PollAnswer refused(PollFault fault) {
        return new Refused(fault, Optional.empty());
    }
}
