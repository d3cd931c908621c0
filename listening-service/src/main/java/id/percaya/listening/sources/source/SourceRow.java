package id.percaya.listening.sources.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// Read-only entity; [SourceProjection] writes the table. The heartbeat stands in another one.
@Entity
@Immutable
@Table(name = "source")
class SourceRow extends PanacheEntityBase {

    private static final String PROGRESS = " from source_progress p where p.source_id = id)";

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    SourceState state;

    String name;

    @Enumerated(EnumType.STRING)
    SourceKind kind;

    @Nullable String address;
    @Nullable String account;
    @Nullable String query;
    @Nullable Integer intervalSeconds;
    int secretVersion;

    @Enumerated(EnumType.STRING)
    @Nullable HaltReason haltReason;

    @Nullable Instant stalledAt;
    Instant registeredAt;

    @Formula("(select p.failures" + PROGRESS)
    @Nullable Integer failures;

    @Formula("(select p.last_success_at" + PROGRESS)
    @Nullable Instant lastSuccessAt;

    @Formula("(select p.last_mention_at" + PROGRESS)
    @Nullable Instant lastMentionAt;

    @Formula("(select p.mentions" + PROGRESS)
    @Nullable Long mentions;

    @Formula("(select p.unread" + PROGRESS)
    @Nullable Long unread;

    SourceDetails details() {
        return new SourceDetails(
                id,
                version,
                state,
                name,
                kind,
                address,
                account,
                query,
                intervalSeconds == null ? null : Duration.ofSeconds(intervalSeconds),
                kind.isPolled() ? null : "/v1/webhooks/meta/" + id,
                secretVersion,
                haltReason,
                stalledAt,
                Objects.requireNonNullElse(failures, 0),
                lastSuccessAt,
                lastMentionAt,
                Objects.requireNonNullElse(mentions, 0L),
                Objects.requireNonNullElse(unread, 0L),
                registeredAt);
    }
}
