package id.percaya.consent.use.ledger;

import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.ConsentReference;
import id.percaya.consent.use.placement.PlacementState;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read only; [LedgerEntryWriter] writes it.
@Entity
@Immutable
@IdClass(LedgerEntryRow.Key.class)
@Table(name = "ledger_entry", schema = "rm_ledger")
class LedgerEntryRow extends PanacheEntityBase {

    record Key(UUID placementId, UUID subjectId) {}

    @Id UUID placementId;
    @Id UUID subjectId;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    PlacementState state;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String place;
    String url;
    UUID contentId;
    String contentSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ConsentReference> consents;

    Instant publishedAt;
    Instant endedAt;

    LedgerEntry entry(List<LedgerEntry.LedgerConsent> current) {
        return new LedgerEntry(
                placementId,
                state,
                channel,
                place,
                url,
                contentId,
                contentSha256,
                current,
                publishedAt,
                endedAt);
    }
}
