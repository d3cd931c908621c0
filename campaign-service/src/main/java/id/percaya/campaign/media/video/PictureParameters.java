package id.percaya.campaign.media.video;

import java.io.EOFException;

/// Checks the parameters of H.264 pictures (ITU-T H.264, 7.3.2.2) before a decoder gets them.
final class PictureParameters {

    private static final int MOST_REFERENCES = 32;

    private PictureParameters() {}

    /// Pictures in several groups of slices are rare, and take memory without bound.
    ///
    /// @param unit without its header, and without the bytes that prevent start codes
    static boolean areSafe(byte[] unit) {
        try {
            Bits bits = new Bits(unit);
            bits.unsigned();
            bits.unsigned();
            bits.number(2);
            return bits.unsigned() == 0
                    && bits.unsigned() < MOST_REFERENCES
                    && bits.unsigned() < MOST_REFERENCES;
        } catch (EOFException damaged) {
            return false;
        }
    }
}
