package id.percaya.crisis.response.crisis;

import id.percaya.crisis.response.posture.Posture;
import id.percaya.crisis.response.posture.PostureAdvice;
import id.percaya.crisis.response.posture.PostureProposal;
import id.percaya.crisis.response.posture.PostureRecommendation;
import id.percaya.crisis.response.posture.Reputation;
import id.percaya.eventstore.Sorted;
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

/// Read-only; [CrisisProjection] writes the table.
@Entity
@Immutable
@Table(name = "crisis")
class CrisisRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID caseId;
    String facility;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> procedures;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> practitioners;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> topics;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Scope> scope;

    @Enumerated(EnumType.STRING)
    Severity severity;

    boolean drill;

    @Enumerated(EnumType.STRING)
    Phase phase;

    @Enumerated(EnumType.STRING)
    Reputation priorReputation;

    @JdbcTypeCode(SqlTypes.JSON)
    PostureRecommendation derivation;

    @Enumerated(EnumType.STRING)
    Posture posture;

    String postureReason;
    String postureApprover;
    String refutation;

    @JdbcTypeCode(SqlTypes.JSON)
    PostureProposal proposal;

    UUID correlation;
    Instant occurredAt;
    Instant awareAt;
    Integer deaths;
    Instant declaredAt;
    Instant closedAt;

    CrisisDetails details() {
        return new CrisisDetails(
                id,
                version,
                caseId,
                facility,
                Sorted.set(procedures),
                Sorted.set(practitioners),
                Sorted.set(topics),
                Sorted.set(scope),
                severity,
                drill,
                phase,
                advice(),
                correlation,
                occurredAt,
                awareAt,
                deaths,
                declaredAt,
                closedAt);
    }

    private PostureAdvice advice() {
        return derivation == null
                ? null
                : new PostureAdvice(
                        priorReputation,
                        derivation,
                        derivation.recommended(),
                        posture,
                        postureReason,
                        postureApprover,
                        refutation,
                        proposal);
    }
}
