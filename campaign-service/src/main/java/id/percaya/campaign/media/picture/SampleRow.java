package id.percaya.campaign.media.picture;

import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;

/// One row of a decoded picture as 8-bit samples, transparency apart.
final class SampleRow {

    private final Raster samples;
    private final SampleLayout layout;
    private final @Nullable IndexColorModel palette;
    private final int bands;
    private final int tooManyBits;
    private final int fullScale;
    private final int colours;
    private final boolean hasAlpha;
    private final int[] read;
    private final byte[] row;
    private final byte[] alpha;

    SampleRow(Raster samples, @Nullable ColorModel model, SampleLayout layout) {
        this.samples = samples;
        this.layout = layout;
        this.palette = model instanceof IndexColorModel indexed ? indexed : null;
        this.bands = samples.getNumBands();
        int bits = samples.getSampleModel().getSampleSize(0);
        this.tooManyBits = Math.max(0, bits - 8);
        this.fullScale = (1 << Math.min(8, bits)) - 1;
        this.hasAlpha = palette != null ? palette.hasAlpha() : bands == 2 || isRgba();
        this.colours = palette != null ? 3 : hasAlpha ? bands - 1 : bands;
        int width = samples.getWidth();
        this.read = new int[width * bands];
        this.row = new byte[width * colours];
        this.alpha = new byte[width];
    }

    private boolean isRgba() {
        return bands == 4 && layout == SampleLayout.PLAIN;
    }

    /// The number of colours of a pixel: 1, 3 or 4.
    int colours() {
        return colours;
    }

    boolean hasAlpha() {
        return hasAlpha;
    }

    /// Reads a row. [#samples] and [#alpha] show it until the next one.
    void load(int y) {
        int width = samples.getWidth();
        samples.getPixels(samples.getMinX(), samples.getMinY() + y, width, 1, read);
        for (int x = 0; x < width; x++) {
            if (palette != null) {
                loadIndexed(palette, x);
            } else {
                loadDirect(x);
            }
        }
    }

    private void loadIndexed(IndexColorModel known, int x) {
        int pixel = Math.min(read[x], known.getMapSize() - 1);
        row[3 * x] = (byte) known.getRed(pixel);
        row[3 * x + 1] = (byte) known.getGreen(pixel);
        row[3 * x + 2] = (byte) known.getBlue(pixel);
        alpha[x] = (byte) known.getAlpha(pixel);
    }

    private void loadDirect(int x) {
        for (int i = 0; i < colours; i++) {
            row[x * colours + i] = (byte) eightBits(read[x * bands + i]);
        }
        alpha[x] = hasAlpha ? (byte) eightBits(read[x * bands + colours]) : (byte) 0xFF;
        switch (layout) {
            case PLAIN, CMYK -> {}
            case CMYK_INVERTED -> invert(x);
            case YCCK -> fromYcck(x);
        }
    }

    private int eightBits(int sample) {
        return (sample >> tooManyBits) * 255 / fullScale;
    }

    private void invert(int x) {
        for (int i = 0; i < 4; i++) {
            row[4 * x + i] = (byte) ~row[4 * x + i];
        }
    }

    /// Adobe inverts inks, then turns them into YCbCr as if they were RGB inverted once more. So
    /// JFIF's formulas give inks. Black is only inverted.
    private void fromYcck(int x) {
        double luma = row[4 * x] & 0xFF;
        double blue = (row[4 * x + 1] & 0xFF) - 128;
        double red = (row[4 * x + 2] & 0xFF) - 128;
        row[4 * x] = clamped(luma + 1.402 * red);
        row[4 * x + 1] = clamped(luma - 0.344136 * blue - 0.714136 * red);
        row[4 * x + 2] = clamped(luma + 1.772 * blue);
        row[4 * x + 3] = (byte) ~row[4 * x + 3];
    }

    private static byte clamped(double value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }

    byte[] samples() {
        return row;
    }

    byte[] alpha() {
        return alpha;
    }
}
