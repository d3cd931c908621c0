package id.percaya.campaign.media.upload;

import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.upload.MediaCommand.EraseMedia;
import id.percaya.campaign.media.upload.MediaCommand.ReceiveMedia;
import id.percaya.campaign.media.upload.MediaCommand.RemoveMedia;
import id.percaya.campaign.media.upload.MediaEvent.MediaErased;
import id.percaya.campaign.media.upload.MediaEvent.MediaReceived;
import id.percaya.campaign.media.upload.MediaEvent.MediaRemoved;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MediaDeciderTest {

    private static final Instant NOW = Instant.parse("2026-11-29T03:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-29T03:00:00Z");
    private static final ReceivedMedia PICTURE =
            new ReceivedMedia(
                    MediaType.PNG, "a".repeat(64), 2000, 40, 30, null, List.of(), null, List.of());
    private static final MediaReceived RECEIVED = new MediaReceived(PICTURE, "sari", NOW);
    private static final MediaRemoved REMOVED = new MediaRemoved(MediaRemoval.UNUSED, LATER);
    private static final MediaErased ERASED = new MediaErased(LATER);
    private static final RemoveMedia REMOVE = new RemoveMedia(MediaRemoval.UNUSED, false, LATER);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new MediaDecider(), MediaCommand.class, MediaItem.class)
                .given()
                .given(RECEIVED)
                .given(RECEIVED, REMOVED)
                .given(RECEIVED, ERASED)
                .when(new ReceiveMedia(PICTURE, "sari", NOW))
                .when(REMOVE)
                .when(new EraseMedia(LATER))
                .then(
                        """
                        state   | ReceiveMedia           | RemoveMedia        | EraseMedia
                        Absent  | MediaReceived          | MEDIA_NOT_RECEIVED | -
                        Stored  | MEDIA_ALREADY_RECEIVED | MediaRemoved       | MediaErased
                        Removed | MEDIA_ALREADY_RECEIVED | -                  | MediaErased
                        Erased  | MEDIA_ALREADY_RECEIVED | -                  | -
                        """);
    }

    @Test
    void a_medium_that_a_content_names_is_not_removed() {
        Given.given(new MediaDecider(), RECEIVED)
                .when(new RemoveMedia(MediaRemoval.BY_AUTHOR, true, LATER))
                .thenRefused(MediaRefusal.MEDIA_IN_USE);
    }

    @Test
    void a_medium_that_a_content_names_is_erased() {
        Given.given(new MediaDecider(), RECEIVED).when(new EraseMedia(LATER)).then(ERASED);
    }
}
