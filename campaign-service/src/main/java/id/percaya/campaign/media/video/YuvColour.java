package id.percaya.campaign.media.video;

import org.jcodec.common.model.Picture;

/// The colour of a pixel of a decoded frame: BT.709 from 720 lines on, else BT.601, both with 16
/// for black. A poster may be off a little where the video says otherwise.
final class YuvColour {

    private static final int FIRST_HD_HEIGHT = 720;

    private YuvColour() {}

    static int rgb(Picture frame, int x, int y) {
        double luma = (plane(frame, 0, x, y) + 112) * 255.0 / 219;
        double blue = plane(frame, 1, x / 2, y / 2) * 255.0 / 224;
        double red = plane(frame, 2, x / 2, y / 2) * 255.0 / 224;
        boolean isHd = frame.getHeight() >= FIRST_HD_HEIGHT;
        int r = clamped(luma + (isHd ? 1.5748 : 1.402) * red);
        int g = clamped(luma - (isHd ? 0.1873 : 0.3441) * blue - (isHd ? 0.4681 : 0.7141) * red);
        int b = clamped(luma + (isHd ? 1.8556 : 1.772) * blue);
        return (r << 16) | (g << 8) | b;
    }

    private static int plane(Picture frame, int plane, int x, int y) {
        return frame.getPlaneData(plane)[y * frame.getPlaneWidth(plane) + x];
    }

    private static int clamped(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
