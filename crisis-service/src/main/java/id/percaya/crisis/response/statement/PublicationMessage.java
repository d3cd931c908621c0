package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The fields we use of campaign-service's `publication.….v1`.
///
/// @param statementId of the published statement; null for other content
/// @param crisisId of the crisis for which it is held; null otherwise
public record PublicationMessage(
        @Nullable UUID statementId,
        @Nullable UUID crisisId,
        Channel channel,
        @Nullable List<String> reasons,
        @Nullable Instant publishedAt,
        @Nullable String url) {}
