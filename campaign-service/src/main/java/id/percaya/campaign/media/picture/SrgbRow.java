package id.percaya.campaign.media.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns rows of samples into sRGB, by the picture's profile if it has a usable one.
final class SrgbRow {

    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);

    private final int width;
    private final int colours;
    private final @Nullable ColorConvertOp conversion;
    private final byte[] rgb;

    SrgbRow(int width, int colours, Optional<ICC_Profile> profile) {
        this.width = width;
        this.colours = colours;
        this.rgb = new byte[3 * width];
        this.conversion = profile.flatMap(each -> conversion(each, colours)).orElse(null);
    }

    /// Tried on one pixel first, because a profile with sound headers may still be unusable.
    private static Optional<ColorConvertOp> conversion(ICC_Profile profile, int colours) {
        try {
            ColorConvertOp op = new ColorConvertOp(new ICC_Profile[] {profile, SRGB}, null);
            op.filter(raster(new byte[colours], 1, colours), raster(new byte[3], 1, 3));
            return Optional.of(op);
        } catch (CMMException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /// @return red, green, blue of each pixel; overwritten by the next row
    byte[] of(byte[] samples) {
        if (conversion != null) {
            conversion.filter(raster(samples, width, colours), raster(rgb, width, 3));
            return rgb;
        }
        for (int x = 0; x < width; x++) {
            switch (colours) {
                case 1 -> {
                    rgb[3 * x] = samples[x];
                    rgb[3 * x + 1] = samples[x];
                    rgb[3 * x + 2] = samples[x];
                }
                case 4 -> fromInk(samples, x);
                default -> System.arraycopy(samples, 3 * x, rgb, 3 * x, 3);
            }
        }
        return rgb;
    }

    /// Without a profile, each ink takes its part of the light.
    private void fromInk(byte[] samples, int x) {
        int white = 255 - (samples[4 * x + 3] & 0xFF);
        for (int i = 0; i < 3; i++) {
            rgb[3 * x + i] = (byte) ((255 - (samples[4 * x + i] & 0xFF)) * white / 255);
        }
    }

    private static WritableRaster raster(byte[] pixels, int width, int colours) {
        int[] offsets = new int[colours];
        for (int i = 0; i < colours; i++) {
            offsets[i] = i;
        }
        return Raster.createInterleavedRaster(
                new DataBufferByte(pixels, pixels.length),
                width,
                1,
                width * colours,
                colours,
                offsets,
                null);
    }
}
