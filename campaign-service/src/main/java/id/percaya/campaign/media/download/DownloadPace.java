package id.percaya.campaign.media.download;

import id.percaya.campaign.media.TransferPlaces.Place;
import java.util.concurrent.atomic.AtomicLong;

/// The pace at which a client takes a file. One that is too slow loses its place and its
/// connection. It holds nothing of the file, so that its timer holds nothing either.
final class DownloadPace {

    private final long least;
    private final Place place;
    private final Runnable closeConnection;
    private final AtomicLong taken = new AtomicLong();
    private volatile boolean isOver;

    /// @param least bytes of a span
    DownloadPace(long least, Place place, Runnable closeConnection) {
        this.least = least;
        this.place = place;
        this.closeConnection = closeConnection;
    }

    void count(int bytes) {
        long _ = taken.addAndGet(bytes);
    }

    /// The file was sent, or cannot be.
    void end() {
        isOver = true;
        place.close();
    }

    /// Call it at the end of each span.
    ///
    /// @return whether the download is over
    boolean isOverAfterSpan() {
        if (!isOver && taken.getAndSet(0) < least) {
            end();
            closeConnection.run();
        }
        return isOver;
    }
}
