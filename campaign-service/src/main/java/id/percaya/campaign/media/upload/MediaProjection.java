package id.percaya.campaign.media.upload;

import static id.percaya.campaign.media.upload.MediaState.ERASED;
import static id.percaya.campaign.media.upload.MediaState.REMOVED;
import static id.percaya.campaign.media.upload.MediaState.STORED;

import id.percaya.campaign.media.upload.MediaEvent.MediaErased;
import id.percaya.campaign.media.upload.MediaEvent.MediaReceived;
import id.percaya.campaign.media.upload.MediaEvent.MediaRemoved;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.kit.view.ViewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Keeps one `media` row for each medium. A repeated event changes nothing.
@ApplicationScoped
class MediaProjection implements Projection<MediaEvent> {

    private static final String RECEIVED =
            "state, kind, type, sha256, size, width, height, duration_ms, findings, video, parts,"
                    + " uploader, uploaded_at";

    @Override
    public EventTypes<MediaEvent> types() {
        return MediaEvent.TYPES;
    }

    @Override
    public void on(Recorded<MediaEvent> recorded, Connection connection) throws SQLException {
        ViewRow row = new ViewRow("media", recorded, connection);
        switch (recorded.event()) {
            case MediaReceived received -> insert(received, row);
            case MediaRemoved removed ->
                    row.set(
                            "state = ?, removal = ?, ended_at = ?",
                            REMOVED,
                            removed.reason(),
                            removed.removedAt());
            case MediaErased erased ->
                    row.set("state = ?, removal = null, ended_at = ?", ERASED, erased.erasedAt());
        }
    }

    private static void insert(MediaReceived received, ViewRow row) throws SQLException {
        ReceivedMedia media = received.media();
        row.insert(
                RECEIVED,
                STORED,
                media.type().kind(),
                media.type(),
                media.sha256(),
                media.size(),
                media.width(),
                media.height(),
                media.duration() == null ? null : media.duration().toMillis(),
                Sql.json(media.findings()),
                media.video() == null ? null : Sql.json(media.video()),
                Sql.json(media.parts()),
                received.uploader(),
                received.receivedAt());
    }
}
