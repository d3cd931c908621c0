package id.percaya.listening.alerting.alertrule;

import id.percaya.listening.alerting.terms.AlertRuleTerms;
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

/// Read-only entity; [AlertRuleProjection] writes the table.
@Entity
@Immutable
@Table(name = "alert_rule")
class AlertRuleRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    AlertRuleState state;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> monitorIds;

    Instant draftedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    AlertRuleTerms terms;

    AlertRuleDetails details() {
        return AlertRuleDetails.of(id, version, state, terms, draftedAt);
    }
}
