package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_HAS_TOO_MANY_PIXELS;
import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;

import id.percaya.campaign.media.ExaminationRefused;

/// Bounds on pictures, checked by the header before anything is decoded.
final class PixelLimits {

    /// The longest side of a stored picture.
    static final int STORED_SIDE = 4096;

    private static final int SIDE = 40_000;

    /// Pictures that are decoded row by row.
    private static final long BY_ROW = 120_000_000;

    /// JPEG with several scans: the decoder holds 6 bytes a pixel outside the heap.
    private static final long BY_SCAN = 32_000_000;

    /// WebP is decoded whole, at 4 bytes a pixel.
    private static final long BY_FRAME = 12_600_000;

    private PixelLimits() {}

    static void checkByRow(long width, long height) throws ExaminationRefused {
        check(width, height, BY_ROW);
    }

    static void checkByScan(long width, long height) throws ExaminationRefused {
        check(width, height, BY_SCAN);
    }

    static void checkByFrame(long width, long height) throws ExaminationRefused {
        check(width, height, BY_FRAME);
    }

    private static void check(long width, long height, long limit) throws ExaminationRefused {
        if (width < 1 || height < 1) {
            throw new ExaminationRefused(PICTURE_UNREADABLE, "The picture has no pixels.");
        }
        if (width > SIDE || height > SIDE || width * height > limit) {
            throw new ExaminationRefused(
                    PICTURE_HAS_TOO_MANY_PIXELS,
                    "The picture has %d × %d pixels. At most %d a side and %d in all are read."
                            .formatted(width, height, SIDE, limit));
        }
    }
}
