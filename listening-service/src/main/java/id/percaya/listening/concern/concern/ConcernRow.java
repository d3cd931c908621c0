package id.percaya.listening.concern.concern;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read-only entity; [ConcernProjection] and [ConcernEvidence] write the table.
@Entity
@Immutable
@Table(name = "concern")
class ConcernRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    ConcernState state;

    UUID monitorId;
    String facility;
    Instant firstMentionAt;
    Instant openedAt;
    String topic;
    Instant confirmedAt;
    Instant dueAt;
    Instant answeredAt;
    UUID publicationId;
    Instant quietSince;
    Instant fadedAt;
    Instant dismissedAt;
    UUID mergedInto;
    Instant mergedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> terms;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> sampleMentionIds;

    long mentions;
    long stories;
    long authors;
    Instant lastMentionAt;

    ConcernCounts counts() {
        return new ConcernCounts(mentions, stories, authors);
    }

    ConcernDetails details() {
        return new ConcernDetails(
                id,
                version,
                state,
                monitorId,
                facility,
                topic,
                terms,
                mentions,
                stories,
                authors,
                sampleMentionIds,
                firstMentionAt,
                lastMentionAt,
                openedAt,
                confirmedAt,
                dueAt,
                answeredAt,
                answeredAt == null ? null : Duration.between(firstMentionAt, answeredAt),
                publicationId,
                quietSince,
                fadedAt,
                dismissedAt,
                mergedInto,
                mergedAt);
    }
}
