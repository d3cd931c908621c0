package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_READER_BUSY;

import id.percaya.campaign.media.ExaminationRefused;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets one thread of the process at a time decode a picture, because the heap is shared.
final class DecodingTurn {

    private static final int SECONDS = 60;

    private static final Semaphore FREE = new Semaphore(1, true);

    private DecodingTurn() {}

    /// Ends the turn.
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /// @throws ExaminationRefused when other pictures take too long
    static Held take() throws ExaminationRefused {
        try {
            if (FREE.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return FREE::release;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new ExaminationRefused(
                PICTURE_READER_BUSY, "Other pictures are being read. Send it again later.");
    }
}
