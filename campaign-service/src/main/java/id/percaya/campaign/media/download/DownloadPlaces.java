package id.percaya.campaign.media.download;

import id.percaya.campaign.media.MediaSettings;
import id.percaya.campaign.media.TransferPlaces;
import id.percaya.campaign.media.TransferPlaces.Place;
import id.percaya.kit.problem.ProblemException;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;

/// Bounds the number of downloads at a time, and ends those whose clients are too slow. A signed
/// address needs no login, so nobody else bounds them.
@ApplicationScoped
class DownloadPlaces {

    private final TransferPlaces places;
    private final MediaSettings settings;
    private final Vertx vertx;

    DownloadPlaces(MediaSettings settings, Vertx vertx) {
        this.places = new TransferPlaces(settings.mostDownloads());
        this.settings = settings;
        this.vertx = vertx;
    }

    /// Opens a file.
    interface Opening {
        InputStream open() throws IOException;
    }

    /// The place is free again once the stream is closed.
    ///
    /// @throws ProblemException 503 when all places are taken
    InputStream open(Opening file, Runnable closeConnection) throws IOException {
        Place place = places.take();
        try {
            DownloadPace pace = new DownloadPace(leastOfSpan(), place, closeConnection);
            InputStream paced = new PacedStream(file.open(), pace);
            watch(pace);
            return paced;
        } catch (IOException | RuntimeException failed) {
            place.close();
            throw failed;
        }
    }

    private long leastOfSpan() {
        return settings.lowestDownloadRate() * settings.rateSpan().toSeconds();
    }

    private void watch(DownloadPace pace) {
        long _ =
                vertx.setPeriodic(
                        settings.rateSpan().toMillis(),
                        timer -> {
                            if (pace.isOverAfterSpan()) {
                                boolean _ = vertx.cancelTimer(timer);
                            }
                        });
    }
}
