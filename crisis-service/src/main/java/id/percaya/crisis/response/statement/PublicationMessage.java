package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// campaign's `publication.….v1`, as far as we use them.
///
/// @param statementId where it is a statement of ours
/// @param crisisId where a crisis holds it
public record PublicationMessage(
        @Nullable UUID statementId,
        @Nullable UUID crisisId,
        Channel channel,
        @Nullable List<String> reasons,
        @Nullable Instant publishedAt,
        @Nullable String url) {}
