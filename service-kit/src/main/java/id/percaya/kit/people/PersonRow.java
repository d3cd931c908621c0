package id.percaya.kit.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonRow {

    @Id UUID id;

    @TenantId
    @Column(name = "tenant_id")
    String tenantId;

    UUID subject;
    @Nullable String userName;
    String displayName;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> roles;

    @Enumerated(EnumType.STRING)
    PersonSource source;

    boolean removed;
    int version;

    PersonDetails details() {
        return new PersonDetails(subject, userName, displayName, roles, source, version);
    }
}
