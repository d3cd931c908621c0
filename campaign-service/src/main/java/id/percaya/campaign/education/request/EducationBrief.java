package id.percaya.campaign.education.request;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The reason of a request. The words of the concern are shown by listening-service only.
///
/// @param topic a code of the directory; null if none was named
/// @param authors of the concern's mentions, when it was confirmed
public record EducationBrief(
        UUID concernId,
        String facility,
        @Nullable String topic,
        long authors,
        Instant firstMentionAt,
        Instant dueAt) {}
