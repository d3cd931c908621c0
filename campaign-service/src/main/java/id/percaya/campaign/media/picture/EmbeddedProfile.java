package id.percaya.campaign.media.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A colour profile from a file (ICC.1:2022). One that is damaged, too large, or made for another
/// number of colours is ignored, as browsers do.
final class EmbeddedProfile {

    /// Profiles of printing presses reach about 3 MB.
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final int HEADER = 128;
    private static final int SIGNATURE_POSITION = 36;
    private static final int SIGNATURE = 0x61637370; // acsp
    private static final int MOST_TAGS = 200;

    private EmbeddedProfile() {}

    /// @param colours the number of colours of a pixel
    static Optional<ICC_Profile> of(byte[] bytes, int colours) {
        if (!hasSoundHeader(bytes)) {
            return Optional.empty();
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            boolean isForOthers =
                    profile.getNumComponents() != colours
                            || profile.getProfileClass() > ICC_Profile.CLASS_OUTPUT
                            || profile.getColorSpaceType() != typeOf(colours);
            return isForOthers ? Optional.empty() : Optional.of(profile);
        } catch (RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /// A profile that grows beyond [#MOST_BYTES] is ignored.
    static Optional<ICC_Profile> ofDeflated(byte[] deflated, int colours) {
        byte[] bytes = new byte[MOST_BYTES];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(deflated);
            int length = 0;
            while (!inflater.finished() && length < MOST_BYTES) {
                int count = inflater.inflate(bytes, length, MOST_BYTES - length);
                if (count == 0) {
                    break;
                }
                length += count;
            }
            return inflater.finished()
                    ? of(Arrays.copyOf(bytes, length), colours)
                    : Optional.empty();
        } catch (DataFormatException damaged) {
            return Optional.empty();
        }
    }

    private static boolean hasSoundHeader(byte[] bytes) {
        if (bytes.length < HEADER + 4 || bytes.length > MOST_BYTES) {
            return false;
        }
        ByteBuffer profile = ByteBuffer.wrap(bytes);
        int tags = profile.getInt(HEADER);
        return profile.getInt(0) == bytes.length
                && profile.getInt(SIGNATURE_POSITION) == SIGNATURE
                && tags >= 1
                && tags <= MOST_TAGS;
    }

    private static int typeOf(int colours) {
        return switch (colours) {
            case 1 -> ColorSpace.TYPE_GRAY;
            case 3 -> ColorSpace.TYPE_RGB;
            case 4 -> ColorSpace.TYPE_CMYK;
            default -> -1;
        };
    }
}
