package id.percaya.campaign.media.video;

import static id.percaya.campaign.media.ExaminationRefusal.VIDEO_UNREADABLE;

import id.percaya.campaign.media.ExaminationRefused;
import id.percaya.campaign.media.reading.RawFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A box of an MP4 or MOV file (ISO/IEC 14496-12, 4.2). Its size was checked against the box or
/// file that holds it.
///
/// @param start of its content, after the header
/// @param end of its content, exclusive
record Box(RawFile file, String name, long start, long end) {

    /// Parts of a video of 12 hours in fragments of half a second.
    private static final int MOST_IN_FILE = 200_000;

    private static final int MOST_IN_BOX = 5000;
    private static final int HEADER = 8;

    static List<Box> allOf(RawFile file) throws IOException {
        return between(file, 0, file.size(), MOST_IN_FILE);
    }

    List<Box> children() throws IOException {
        return childrenAfter(0);
    }

    /// @param skipped bytes of fields that come before the first child
    List<Box> childrenAfter(int skipped) throws IOException {
        if (skipped > length()) {
            throw unreadable("A box of the video is too short.");
        }
        return between(file, start + skipped, end, MOST_IN_BOX);
    }

    Optional<Box> child(String wanted) throws IOException {
        return children().stream().filter(each -> each.name.equals(wanted)).findFirst();
    }

    /// The box at the end of a path of names.
    Optional<Box> descendant(String... path) throws IOException {
        Optional<Box> found = Optional.of(this);
        for (String each : path) {
            if (found.isEmpty()) {
                return found;
            }
            found = found.get().child(each);
        }
        return found;
    }

    long length() {
        return end - start;
    }

    int unsigned8(long position) throws IOException {
        return file.unsigned8(within(position, 1));
    }

    int unsigned16(long position) throws IOException {
        return file.unsigned16(within(position, 2));
    }

    long unsigned32(long position) throws IOException {
        return file.unsigned32(within(position, 4));
    }

    int signed32(long position) throws IOException {
        return (int) unsigned32(position);
    }

    long signed64(long position) throws IOException {
        return file.signed64(within(position, 8));
    }

    String name(long position) throws IOException {
        return file.name(within(position, 4));
    }

    /// The first bytes of its content, at most `most`.
    byte[] bytes(int most) throws IOException {
        return file.bytes(start, (int) Math.min(most, length()));
    }

    private long within(long position, int count) throws ExaminationRefused {
        if (position < 0 || position > length() - count) {
            throw unreadable("A box of the video is too short.");
        }
        return start + position;
    }

    private static List<Box> between(RawFile file, long start, long end, int most)
            throws IOException {
        List<Box> boxes = new ArrayList<>();
        long position = start;
        while (end - position >= HEADER) {
            if (boxes.size() == most) {
                throw unreadable("The video has too many boxes.");
            }
            Box box = at(file, position, end);
            boxes.add(box);
            position = box.end;
        }
        return boxes;
    }

    private static Box at(RawFile file, long position, long limit) throws IOException {
        long size = file.unsigned32(position);
        int header = HEADER;
        if (size == 1) {
            header = 2 * HEADER;
            size = limit - position < header ? -1 : file.signed64(position + HEADER);
        } else if (size == 0) {
            size = limit - position;
        }
        if (size < header || size > limit - position) {
            throw unreadable(
                    "The box at byte %d has a size that does not fit into the file."
                            .formatted(position));
        }
        return new Box(file, file.name(position + 4), position + header, position + size);
    }

    static ExaminationRefused unreadable(String detail) {
        return new ExaminationRefused(VIDEO_UNREADABLE, detail);
    }
}
