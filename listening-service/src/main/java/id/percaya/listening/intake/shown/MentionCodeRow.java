package id.percaya.listening.intake.shown;

import id.percaya.kit.directory.CodeKind;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity of the codes that mentions name.
@Entity
@Immutable
@Table(name = "mention_code")
@IdClass(MentionCodeRow.Key.class)
class MentionCodeRow extends PanacheEntityBase {

    @Id UUID mentionId;

    @Id
    @Enumerated(EnumType.STRING)
    CodeKind kind;

    @Id String code;
    @TenantId String tenantId;

    record Key(UUID mentionId, CodeKind kind, String code) {}
}
