package id.percaya.consent.use.ledger;

import id.percaya.consent.agreement.consent.ConsentState;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read only; [LedgerConsentWriter] writes it.
@Entity
@Immutable
@Table(name = "ledger_consent", schema = "rm_ledger")
class LedgerConsentRow extends PanacheEntityBase {

    @Id UUID consentId;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    ConsentState state;
}
