package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.media.MediaFacts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/// Read only; [ContentProjection] writes it.
@Entity
@Immutable
@Table(name = "content")
class ContentRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    ContentState state;

    UUID campaignId;
    String facility;
    String author;
    Instant draftedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    Manuscript manuscript;

    String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContentDetails.GivenVerdict> verdicts;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ContentFinding> findings;

    @JdbcTypeCode(SqlTypes.JSON)
    ContentVersion.Statement statement;

    @Formula(
            "(select count(*) from content_comment c where c.content_id = id and c.state = 'OPEN')")
    int openComments;

    @Formula(
            "(select count(*) from content_comment c where c.content_id = id"
                    + " and c.state = 'CARRIED_OVER')")
    int carriedOverComments;

    @Formula(
            "(select count(*) from content_comment c where c.content_id = id"
                    + " and c.state = 'RESOLVED')")
    int resolvedComments;

    /// @param open the channels with an open account
    /// @param planned the channels that its campaign's segments name
    /// @param files the facts of its media that can still be read
    ContentDetails details(Set<Channel> open, Set<Channel> planned, Map<UUID, MediaFacts> files) {
        return new ContentDetails(
                id,
                version,
                state,
                campaignId,
                facility,
                manuscript.kind(),
                manuscript.title(),
                manuscript.body(),
                manuscript.procedures(),
                manuscript.practitioners(),
                manuscript.topics(),
                manuscript.subjects(),
                manuscript.purpose(),
                manuscript.variants(),
                VariantFinding.of(manuscript, open, planned),
                RenditionLength.of(manuscript, planned),
                manuscript.media(),
                new MediaRemarks(manuscript, files).on(open),
                hash(),
                verdicts,
                findings,
                new CommentCounts(openComments, carriedOverComments, resolvedComments),
                statement,
                author,
                draftedAt);
    }

    ContentRenditions renditions() {
        return ContentRenditions.of(id, version, hash(), manuscript);
    }

    /// Computed for a draft, whose hash is stored only when it is submitted.
    private String hash() {
        return sha256.isEmpty() ? CanonicalForm.sha256(facility, manuscript) : sha256;
    }
}
