package id.percaya.kit.bed;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "bed")
class BedRow extends PanacheEntityBase {

    @Id UUID id;

    @TenantId
    @Column(name = "tenant_id")
    String tenantId;

    String ward;
    boolean taken;
    int version;
}
