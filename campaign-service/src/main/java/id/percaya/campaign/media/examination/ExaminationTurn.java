package id.percaya.campaign.media.examination;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_READER_BUSY;

import id.percaya.campaign.media.ExaminationRefused;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Lets one thread of the process at a time have a picture or a frame in memory, because the heap
/// is shared. Whoever waits for it holds no bytes of a file.
final class ExaminationTurn {

    private static final int SECONDS = 60;

    private static final Semaphore FREE = new Semaphore(1, true);

    private ExaminationTurn() {}

    /// Ends the turn.
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /// @throws ExaminationRefused when other uploads take too long
    static Held take() throws ExaminationRefused {
        try {
            if (FREE.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                return FREE::release;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw new ExaminationRefused(
                PICTURE_READER_BUSY, "Other media are being read. Send it again later.");
    }
}
