package id.percaya.campaign.education.request;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read only; [EducationRequestProjection] writes it.
@Entity
@Immutable
@Table(name = "education_request")
class EducationRequestRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    EducationRequestState state;

    UUID concernId;
    String facility;
    String topic;
    long authors;
    Instant firstMentionAt;
    Instant dueAt;
    Instant requestedAt;
    Instant acceptedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<UUID> contentIds;

    UUID publicationId;
    Instant answeredAt;
    Instant closedAt;

    EducationRequestDetails details() {
        return new EducationRequestDetails(
                id,
                version,
                state,
                concernId,
                facility,
                topic,
                authors,
                firstMentionAt,
                requestedAt,
                dueAt,
                acceptedAt,
                contentIds,
                publicationId,
                answeredAt,
                closedAt);
    }
}
