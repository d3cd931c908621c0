package id.percaya.listening.work.mention;

import id.percaya.listening.intake.progress.Category;
import id.percaya.listening.intake.progress.Priority;
import id.percaya.listening.intake.progress.ReplyChannel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The decisions of people about a mention so far.
public record Handling(
        @Nullable Triage triage,
        @Nullable UUID assignee,
        @Nullable Response last,
        @Nullable Instant firstResponseAt) {

    public static final Handling NONE = new Handling(null, null, null, null);

    public record Triage(Priority priority, Category category) {}

    public record Response(Instant at, ReplyChannel channel) {}

    Handling triaged(Triage newer) {
        return new Handling(newer, assignee, last, firstResponseAt);
    }

    Handling assigned(UUID newer) {
        return new Handling(triage, newer, last, firstResponseAt);
    }

    /// An earlier answer may be told later.
    Handling responded(Response newer) {
        boolean isFirst = firstResponseAt == null || newer.at().isBefore(firstResponseAt);
        return new Handling(triage, assignee, newer, isFirst ? newer.at() : firstResponseAt);
    }
}
