package id.percaya.campaign.media.video;

import java.io.IOException;
import java.util.Optional;

/// Finds the first frame that can be decoded by itself (ISO/IEC 14496-12, 8.6 and 8.7).
final class SampleTable {

    /// Cameras write one each second; a later one is not looked for.
    private static final long LAST_LOOKED_AT = 2000;

    private static final long MOST_BYTES = 8L * 1024 * 1024;

    /// A frame's place in the file.
    record Place(long position, int length) {}

    private final Box table;

    SampleTable(Box table) {
        this.table = table;
    }

    Optional<Place> firstWholeFrame() throws IOException {
        Optional<Box> sizes = table.child("stsz");
        Optional<Box> chunks = table.child("stsc");
        Optional<Box> shortOffsets = table.child("stco");
        Optional<Box> offsets = shortOffsets.isPresent() ? shortOffsets : table.child("co64");
        if (sizes.isEmpty() || chunks.isEmpty() || offsets.isEmpty()) {
            return Optional.empty();
        }
        long wanted = firstSync();
        if (wanted >= Math.min(LAST_LOOKED_AT, sizes.get().unsigned32(8))) {
            return Optional.empty();
        }
        return place(wanted, sizes.get(), chunks.get(), offsets.get());
    }

    /// Counted from zero. Without `stss` each frame is whole.
    private long firstSync() throws IOException {
        Optional<Box> syncs = table.child("stss");
        boolean isNamed = syncs.isPresent() && syncs.get().unsigned32(4) > 0;
        return isNamed ? syncs.get().unsigned32(8) - 1 : 0;
    }

    private static Optional<Place> place(long wanted, Box sizes, Box chunks, Box offsets)
            throws IOException {
        long passed = 0;
        long chunk = 1;
        long entry = 0;
        long entries = chunks.unsigned32(4);
        while (entry < entries) {
            long inChunk = chunks.unsigned32(12 + 12 * entry);
            if (inChunk == 0) {
                return Optional.empty();
            }
            if (wanted < passed + inChunk) {
                return placeInChunk(wanted, passed, chunk, sizes, offsets);
            }
            passed += inChunk;
            chunk++;
            while (entry + 1 < entries && chunks.unsigned32(8 + 12 * (entry + 1)) <= chunk) {
                entry++;
            }
        }
        return Optional.empty();
    }

    private static Optional<Place> placeInChunk(
            long wanted, long first, long chunk, Box sizes, Box offsets) throws IOException {
        long position =
                offsets.name().equals("co64")
                        ? offsets.signed64(8 + 8 * (chunk - 1))
                        : offsets.unsigned32(8 + 4 * (chunk - 1));
        for (long sample = first; sample < wanted; sample++) {
            position += size(sizes, sample);
        }
        long length = size(sizes, wanted);
        boolean isInFile = position >= 0 && length > 0 && length <= sizes.file().size() - position;
        return isInFile && length <= MOST_BYTES
                ? Optional.of(new Place(position, (int) length))
                : Optional.empty();
    }

    private static long size(Box sizes, long sample) throws IOException {
        long same = sizes.unsigned32(4);
        return same > 0 ? same : sizes.unsigned32(12 + 4 * sample);
    }
}
