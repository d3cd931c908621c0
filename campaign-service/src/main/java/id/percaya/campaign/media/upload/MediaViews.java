package id.percaya.campaign.media.upload;

import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaReader;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.problem.ProblemException;
import id.percaya.kit.view.RowQuery;
import id.percaya.kit.view.TimeSpan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads the media of the current tenant.
@ApplicationScoped
public class MediaViews implements MediaReader {

    private static final int GONE = 410;

    MediaViews() {}

    public MediaDetails details(UUID id) {
        return row(id).details();
    }

    /// The file of a part.
    ///
    /// @throws NotFound when there is no such medium or no such part of it
    /// @throws ProblemException 410 when the file is deleted
    public StoredPart part(UUID id, MediaPart part) {
        MediaRow row = row(id);
        return switch (row.state) {
            case STORED -> row.part(part).orElseThrow(NotFound::new);
            case REMOVED ->
                    throw new ProblemException(GONE, "MEDIA_REMOVED", "This file was removed.");
            case ERASED ->
                    throw new ProblemException(
                            GONE,
                            "MEDIA_ERASED",
                            "This file was erased with the data of a person whom it shows.");
        };
    }

    @Override
    public Map<UUID, MediaFacts> facts(Set<UUID> mediaIds) {
        if (mediaIds.isEmpty()) {
            return Map.of();
        }
        return MediaRow.<MediaRow>list("state = ?1 and id in ?2", MediaState.STORED, mediaIds)
                .stream()
                .map(MediaRow::facts)
                .collect(Collectors.toMap(MediaFacts::mediaId, facts -> facts));
    }

    private static MediaRow row(UUID id) {
        return MediaRow.<MediaRow>findByIdOptional(id).orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, MediaDetails> list(MediaFilter filter, TimeSpan uploaded) {
        return RowQuery.of(MediaRow.class, MediaRow::details)
                .in("kind", filter.kind)
                .in("state", filter.state)
                .equal("uploader", filter.uploader)
                .within("uploadedAt", uploaded)
                .descending("uploadedAt", "id");
    }
}
