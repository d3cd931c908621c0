package id.percaya.campaign.planning.content;

import id.percaya.campaign.media.MediaUses;
import id.percaya.campaign.media.NamedMedia;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.attachment.StoredFile;
import id.percaya.campaign.planning.content.ContentEvent.ContentApproved;
import id.percaya.campaign.planning.content.ContentEvent.ContentDrafted;
import id.percaya.campaign.planning.content.ContentEvent.ContentReviewed;
import id.percaya.campaign.planning.content.ContentEvent.ContentRevised;
import id.percaya.campaign.planning.content.ContentEvent.ContentSubmitted;
import id.percaya.campaign.planning.content.ContentEvent.ContentWithdrawn;
import id.percaya.campaign.planning.content.ContentEvent.StatementAdopted;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Tells the media store which files the latest version of each content names, and whom they show.
/// The subtitles of a video count as showing the same people; those of several videos, the people
/// of all.
@ApplicationScoped
class NamedMediaProjection implements Projection<ContentEvent> {

    private final MediaUses uses;

    NamedMediaProjection(MediaUses uses) {
        this.uses = uses;
    }

    @Override
    public EventTypes<ContentEvent> types() {
        return ContentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ContentEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case ContentDrafted drafted when drafted.manuscript().attached().isEmpty() -> {}
            case ContentDrafted drafted ->
                    name(drafted.manuscript().attached(), recorded, connection);
            case ContentRevised revised ->
                    name(revised.manuscript().attached(), recorded, connection);
            case ContentWithdrawn _ -> name(List.of(), recorded, connection);
            case ContentSubmitted _, ContentReviewed _, ContentApproved _, StatementAdopted _ -> {}
        }
    }

    private void name(
            List<AttachedMedium> media, Recorded<ContentEvent> recorded, Connection connection)
            throws SQLException {
        uses.replace(
                new NamedMedia(
                        recorded.metadata().tenant(),
                        recorded.stream().id(),
                        subjectsByFile(media),
                        recorded.at()),
                connection);
    }

    private static Map<UUID, Set<UUID>> subjectsByFile(List<AttachedMedium> media) {
        Map<UUID, Set<UUID>> subjects = new HashMap<>();
        for (AttachedMedium medium : media) {
            medium.files()
                    .map(StoredFile::mediaId)
                    .forEach(file ->
                            subjects.computeIfAbsent(file, _ -> new HashSet<>())
                                    .addAll(medium.shows().subjects()));
        }
        return subjects;
    }
}
