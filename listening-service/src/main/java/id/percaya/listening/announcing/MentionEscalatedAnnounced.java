package id.percaya.listening.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.intake.progress.WorkState;
import id.percaya.listening.work.mention.MentionEvent.MentionEscalated;
import id.percaya.listening.work.mention.MonitorScope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `mention.escalated.v1`: a mention needs those who lead in a crisis.
///
/// @param storedAt since when it waited for an answer
@JsonInclude(JsonInclude.Include.NON_NULL)
record MentionEscalatedAnnounced(
        List<MonitorScope> monitors,
        WorkState from,
        Instant publishedAt,
        Instant storedAt,
        @Nullable Instant firstResponseAt,
        Instant escalatedAt) {

    static MentionEscalatedAnnounced of(MentionEscalated escalated) {
        return new MentionEscalatedAnnounced(
                escalated.monitors(),
                escalated.from(),
                escalated.publishedAt(),
                escalated.storedAt(),
                escalated.firstResponseAt(),
                escalated.escalatedAt());
    }
}
