package id.percaya.listening.intake.mention;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/// Read-only entity; [MentionStore] writes the table.
@Entity
@Immutable
@Table(name = "mention")
class MentionRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    String source;
    String externalId;
    String url;
    Instant publishedAt;
    Instant collectedAt;
    String language;
    String title;
    String text;
    String authorKey;
    Long followers;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Long likes;
    Long comments;
    Long shares;
    Long views;
    Long reach;

    @Enumerated(EnumType.STRING)
    Sentiment sentiment;

    MentionDetails details() {
        return new MentionDetails(
                id,
                source,
                externalId,
                url,
                publishedAt,
                collectedAt,
                language,
                title,
                text,
                new Author(authorKey, followers),
                kind,
                new Metrics(likes, comments, shares, views, reach),
                sentiment);
    }
}
