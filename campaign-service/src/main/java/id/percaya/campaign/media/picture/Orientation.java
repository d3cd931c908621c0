package id.percaya.campaign.media.picture;

/// The place of each pixel after a picture was turned upright.
///
/// @param value as in EXIF, 1..8: where the stored first row and first column belong
record Orientation(int value, int width, int height) {

    boolean isSideways() {
        return value > 4;
    }

    int turnedWidth() {
        return isSideways() ? height : width;
    }

    int turnedHeight() {
        return isSideways() ? width : height;
    }

    /// The index, by rows, in the turned picture.
    int index(int x, int y) {
        int right = width - 1 - x;
        int below = height - 1 - y;
        return switch (value) {
            case 2 -> y * width + right;
            case 3 -> below * width + right;
            case 4 -> below * width + x;
            case 5 -> x * height + y;
            case 6 -> x * height + below;
            case 7 -> right * height + below;
            case 8 -> right * height + y;
            default -> y * width + x;
        };
    }
}
