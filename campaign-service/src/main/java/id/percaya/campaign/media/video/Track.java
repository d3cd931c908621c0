package id.percaya.campaign.media.video;

import java.io.IOException;
import java.util.Optional;

/// A track of a video: pictures, sound, or something else.
///
/// @param handler `vide`, `soun` or another four letters
/// @param codec its sample entry, such as `avc1` or `mp4a`
/// @param entry of the first sample description
/// @param table of its samples; has none in a fragmented file
/// @param width as shown before the rotation
/// @param rotation clockwise: 0, 90, 180 or 270 degrees
record Track(
        String handler,
        String codec,
        Box entry,
        Box table,
        Timed length,
        int width,
        int height,
        int rotation) {

    private static final int MOST_SIDE = 16_384;

    /// Empty for a track without descriptions, which plays nothing.
    static Optional<Track> of(Box trak) throws IOException {
        Optional<Box> header = trak.child("tkhd");
        Optional<Box> media = trak.child("mdia");
        if (header.isEmpty() || media.isEmpty()) {
            return Optional.empty();
        }
        Optional<Box> handler = media.get().child("hdlr");
        Optional<Box> timing = media.get().child("mdhd");
        Optional<Box> table = media.get().descendant("minf", "stbl");
        Optional<Box> descriptions = table.isEmpty() ? Optional.empty() : table.get().child("stsd");
        if (handler.isEmpty() || timing.isEmpty() || descriptions.isEmpty()) {
            return Optional.empty();
        }
        Optional<Box> entry = descriptions.get().childrenAfter(8).stream().findFirst();
        return entry.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        of(
                                header.get(),
                                handler.get(),
                                Timed.ofHeader(timing.get()),
                                table.get(),
                                entry.get()));
    }

    private static Track of(Box header, Box handler, Timed length, Box table, Box entry)
            throws IOException {
        String kind = handler.name(8);
        boolean isVideo = kind.equals("vide");
        int matrix = header.unsigned8(0) == 1 ? 52 : 40;
        int width = isVideo ? side(header, matrix + 36L, entry, 24) : 0;
        int height = isVideo ? side(header, matrix + 40L, entry, 26) : 0;
        return new Track(
                kind,
                entry.name(),
                entry,
                table,
                length,
                width,
                height,
                isVideo ? rotation(header, matrix) : 0);
    }

    /// The header's size counts pixels that are not square; the entry's is the coded one.
    private static int side(Box header, long shown, Box entry, long coded) throws IOException {
        int side = header.unsigned16(shown);
        int known = side > 0 ? side : entry.unsigned16(coded);
        if (known > MOST_SIDE) {
            throw Box.unreadable("The video has more than %d pixels a side.".formatted(MOST_SIDE));
        }
        return known;
    }

    /// Cameras turn by the matrix (a b, c d) alone, in quarters.
    private static int rotation(Box header, int matrix) throws IOException {
        int a = Integer.signum(header.signed32(matrix));
        int b = Integer.signum(header.signed32(matrix + 4L));
        int c = Integer.signum(header.signed32(matrix + 12L));
        if (a == 0 && b > 0 && c < 0) {
            return 90;
        }
        if (a == 0 && b < 0 && c > 0) {
            return 270;
        }
        return a < 0 && b == 0 ? 180 : 0;
    }

    boolean isSideways() {
        return rotation % 180 != 0;
    }

    int shownWidth() {
        return isSideways() ? height : width;
    }

    int shownHeight() {
        return isSideways() ? width : height;
    }
}
