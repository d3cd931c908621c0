package id.percaya.campaign.planning.campaign;

import id.percaya.campaign.planning.campaign.plan.Plan;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Read only; [CampaignProjection] writes it.
@Entity
@Immutable
@Table(name = "campaign")
class CampaignRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    CampaignState state;

    String author;
    String approver;

    Instant draftedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Plan plan;

    int planVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable Plan amendedPlan;

    @Nullable Integer amendedVersion;
    @Nullable String amendedBy;
    @Nullable Instant amendedAt;

    @Nullable AmendmentDetails amendment() {
        return amendedPlan == null
                        || amendedVersion == null
                        || amendedBy == null
                        || amendedAt == null
                ? null
                : new AmendmentDetails(amendedVersion, amendedPlan, amendedBy, amendedAt);
    }
}
