package id.percaya.listening.alerting.alert;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read-only entity; [AlertProjection] writes the table.
@Entity
@Immutable
@Table(name = "alert")
class AlertRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    AlertState state;

    UUID ruleId;
    UUID monitorId;
    String facility;

    @JdbcTypeCode(SqlTypes.JSON)
    AlertEvidence evidence;

    /// The kind of test; null in alerts of earlier versions.
    @Formula("(evidence -> 'explanation' ->> 'test')")
    String test;

    Instant windowStart;
    Instant windowEnd;
    Instant raisedAt;
    Instant acknowledgedAt;
    Instant escalatedAt;
    Instant snoozedUntil;
    Instant resolvedAt;
    Instant quietSince;

    AlertDetails details() {
        AlertExplanation why = evidence.explanation();
        return new AlertDetails(
                id,
                version,
                state,
                ruleId,
                monitorId,
                facility,
                evidence,
                why == null ? null : why.test(),
                why == null ? null : why.pValue(),
                why == null ? null : why.ruleVersion(),
                why == null ? null : why.criticalMentions(),
                raisedAt,
                acknowledgedAt,
                escalatedAt,
                state == AlertState.SNOOZED ? snoozedUntil : null,
                resolvedAt,
                quietSince,
                null);
    }
}
