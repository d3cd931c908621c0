package id.percaya.campaign.media.picture;

import static id.percaya.campaign.media.ExaminationRefusal.PICTURE_UNREADABLE;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.reading.RawFile;
import java.io.IOException;

/// The header of a JPEG's frame (ITU-T T.81, B.2.2).
///
/// @param isNamedRgb its components are called R, G and B
record JpegFrame(int width, int height, int components, boolean isProgressive, boolean isNamedRgb) {

    /// @param position of the segment's length, after its marker
    static JpegFrame read(RawFile file, long position, int length, int marker) throws IOException {
        int components = length < 8 ? 0 : file.unsigned8(position + 7);
        boolean isKnown = components == 1 || components == 3 || components == 4;
        if (!isKnown || length != 8 + 3 * components || file.unsigned8(position + 2) != 8) {
            throw new ExaminationRefused(
                    PICTURE_UNREADABLE,
                    "The JPEG has a number of colours or bits that is not read.");
        }
        boolean isNamedRgb =
                components == 3
                        && file.unsigned8(position + 8) == 'R'
                        && file.unsigned8(position + 11) == 'G'
                        && file.unsigned8(position + 14) == 'B';
        return new JpegFrame(
                file.unsigned16(position + 5),
                file.unsigned16(position + 3),
                components,
                marker == 0xC2,
                isNamedRgb);
    }
}
