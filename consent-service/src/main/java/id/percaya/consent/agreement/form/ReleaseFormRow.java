package id.percaya.consent.agreement.form;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read-only; [ReleaseFormProjection] writes the rows.
@Entity
@Immutable
@Table(name = "release_form")
class ReleaseFormRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;
    String code;
    int edition;
    UUID succeeds;

    @Enumerated(EnumType.STRING)
    ReleaseFormState state;

    @JdbcTypeCode(SqlTypes.JSON)
    ReleaseFormContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> texts;

    Instant draftedAt;
    Instant publishedAt;
    Instant retiredAt;

    PublishedForm published() {
        return new PublishedForm(
                id,
                code,
                edition,
                content.purposes(),
                content.media(),
                content.channels(),
                content.assentAge(),
                content.controller(),
                texts);
    }

    ReleaseFormDetails details() {
        return new ReleaseFormDetails(
                id,
                version,
                code,
                edition,
                succeeds,
                state,
                content,
                texts == null ? null : new TreeMap<>(texts),
                draftedAt,
                publishedAt,
                retiredAt);
    }
}
