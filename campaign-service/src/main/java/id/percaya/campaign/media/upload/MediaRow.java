package id.percaya.campaign.media.upload;

import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.storage.MediaPart;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// Read only; [MediaProjection] writes it.
@Entity
@Immutable
@Table(name = "media")
class MediaRow extends PanacheEntityBase {

    @Id UUID id;
    @TenantId String tenantId;
    int version;

    @Enumerated(EnumType.STRING)
    MediaState state;

    @Enumerated(EnumType.STRING)
    MediaKind kind;

    @Enumerated(EnumType.STRING)
    MediaType type;

    String sha256;
    long size;
    Integer width;
    Integer height;
    Long durationMs;

    @JdbcTypeCode(SqlTypes.JSON)
    List<MediaFinding> findings;

    @JdbcTypeCode(SqlTypes.JSON)
    VideoFacts video;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredPart> parts;

    String uploader;
    Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    MediaRemoval removal;

    Instant endedAt;

    MediaDetails details() {
        return new MediaDetails(
                id,
                version,
                state,
                kind,
                type,
                sha256,
                size,
                width,
                height,
                duration(),
                findings,
                video,
                uploader,
                uploadedAt,
                removal,
                endedAt);
    }

    MediaFacts facts() {
        @Nullable String jpegSha256 = part(MediaPart.JPEG).map(StoredPart::sha256).orElse(null);
        return new MediaFacts(id, type, sha256, size, width, height, duration(), jpegSha256);
    }

    /// The file that this part of the medium is in; the original itself is one.
    Optional<StoredPart> part(MediaPart wanted) {
        return wanted == MediaPart.ORIGINAL
                ? Optional.of(new StoredPart(wanted, type, size, sha256))
                : parts.stream().filter(each -> each.part() == wanted).findFirst();
    }

    private @Nullable Duration duration() {
        return durationMs == null ? null : Duration.ofMillis(durationMs);
    }
}
