package id.percaya.listening.intake.site;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity; [SiteProjection] writes the table.
@Entity
@Immutable
@Table(name = "site")
class SiteRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    String domain;
    long monthlyVisits;
    double visibility;

    SiteDetails details() {
        return new SiteDetails(domain, version, monthlyVisits, visibility);
    }
}
