package id.percaya.crisis.safety.credential;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only; [CredentialCheckProjection] writes the table.
@Entity
@Immutable
@Table(name = "credential_check")
class CredentialCheckRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    UUID crisisId;
    String practitioner;
    String str;
    String sip;
    String facility;
    String procedure;
    boolean drill;

    @Enumerated(EnumType.STRING)
    CheckResult result;

    String clinicalPrivilege;
    LocalDate validUntil;
    Instant checkedAt;
    String evidence;
    String checkedBy;

    CredentialCheckDetails details() {
        return new CredentialCheckDetails(
                id,
                version,
                crisisId,
                practitioner,
                str,
                sip,
                facility,
                procedure,
                drill,
                result,
                clinicalPrivilege,
                validUntil,
                checkedAt,
                evidence,
                checkedBy);
    }
}
