package id.percaya.crisis.response.statement;

import id.percaya.crisis.Channel;
import id.percaya.crisis.response.posture.Posture;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read-only; [StatementProjection] writes the table.
@Entity
@Immutable
@Table(name = "statement")
class StatementRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID crisisId;
    String facility;
    boolean drill;

    @Enumerated(EnumType.STRING)
    StatementState state;

    String language;

    @Enumerated(EnumType.STRING)
    Posture posture;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> elements;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Channel> channels;

    Instant nextUpdateAt;
    boolean stillAtRisk;
    String text;
    String shortText;
    String textSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ApprovalRole> needed;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Approval> approvals;

    Instant draftedAt;
    Instant approvedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Publication> publications;

    StatementDetails details() {
        return new StatementDetails(
                id,
                version,
                crisisId,
                facility,
                drill,
                state,
                language,
                posture,
                elements,
                channels,
                nextUpdateAt,
                stillAtRisk,
                text,
                shortText,
                textSha256,
                needed,
                approvals,
                draftedAt,
                approvedAt,
                publications);
    }
}
