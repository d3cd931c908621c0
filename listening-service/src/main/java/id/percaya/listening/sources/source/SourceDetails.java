package id.percaya.listening.sources.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Source",
        requiredProperties = {
            "id",
            "version",
            "state",
            "name",
            "kind",
            "secretVersion",
            "failures",
            "mentions",
            "unread",
            "registeredAt"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record SourceDetails(
        UUID id,
        int version,
        SourceState state,
        String name,
        SourceKind kind,
        @Nullable String address,
        @Nullable String account,
        @Nullable String query,
        @Nullable Duration interval,
        @Nullable String callbackPath,
        int secretVersion,
        @Nullable HaltReason haltReason,
        @Nullable Instant stalledAt,
        int failures,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastMentionAt,
        long mentions,
        long unread,
        Instant registeredAt)
        implements Versioned {}
