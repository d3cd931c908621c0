package id.percaya.campaign.planning.content.comment;

import id.percaya.campaign.planning.content.comment.anchor.Anchor;
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

/// Read only; [CommentProjection] writes it.
@Entity
@Immutable
@Table(name = "content_comment")
class CommentRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    CommentState state;

    UUID contentId;
    String contentSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    Anchor anchor;

    String text;
    String suggestion;
    String author;
    Instant writtenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<CommentDetails.Reply> replies;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    String why;
    String resolvedBy;
    Instant resolvedAt;
    String revisedSha256;

    @JdbcTypeCode(SqlTypes.JSON)
    CommentDetails.Carrying carriedOver;

    CommentDetails details() {
        return new CommentDetails(
                id,
                version,
                state,
                contentId,
                contentSha256,
                anchor,
                text,
                suggestion,
                author,
                writtenAt,
                replies,
                outcome,
                why,
                resolvedBy,
                resolvedAt,
                revisedSha256,
                carriedOver);
    }
}
