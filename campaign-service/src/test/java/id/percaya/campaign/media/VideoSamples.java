package id.percaya.campaign.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// MP4 files with an index of one track and without frames.
public final class VideoSamples {

    private static final byte[] NOTHING = {};

    private VideoSamples() {}

    /// The beginning of a video of five seconds, up to the data of its frames, which then follow.
    ///
    /// @param size of the whole file
    public static byte[] beginning(long size) {
        byte[] head = of("vide", 5000, NOTHING);
        ByteBuffer data = ByteBuffer.allocate(16).putInt(1).put(name("mdat"));
        return join(head, data.putLong(size - head.length).array());
    }

    /// @param handler `vide` for pictures, `soun` for sound
    /// @param more boxes of the index
    public static byte[] of(String handler, int milliseconds, byte[] more) {
        byte[] film = box("mvhd", timing(100, milliseconds));
        return join(type(), box("moov", join(film, track(handler, milliseconds), more)));
    }

    public static byte[] withoutIndex() {
        return join(type(), box("mdat", new byte[100]));
    }

    /// A phone's note of the place.
    public static byte[] place() {
        byte[] text =
                "\0\u0012\u0015\u00c7-06.2088+106.8456/".getBytes(StandardCharsets.ISO_8859_1);
        return box("udta", box("\u00a9xyz", text));
    }

    public static byte[] box(String name, byte[] content) {
        byte[] size = ByteBuffer.allocate(4).putInt(content.length + 8).array();
        return join(size, name(name), content);
    }

    private static byte[] type() {
        return box("ftyp", join(name("isom"), new byte[4], name("isom")));
    }

    private static byte[] track(String handler, int milliseconds) {
        ByteBuffer header = ByteBuffer.allocate(84).putInt(40, 1 << 16).putInt(56, 1 << 16);
        header.putInt(76, 1080 << 16).putInt(80, 1920 << 16);
        byte[] entry = box(handler.equals("vide") ? "avc1" : "mp4a", new byte[78]);
        byte[] descriptions = box("stsd", join(new byte[7], new byte[] {1}, entry));
        byte[] media =
                join(
                        box("mdhd", timing(24, milliseconds)),
                        box("hdlr", join(new byte[8], name(handler), new byte[13])),
                        box("minf", box("stbl", descriptions)));
        return box("trak", join(box("tkhd", header.array()), box("mdia", media)));
    }

    private static byte[] timing(int length, int milliseconds) {
        return ByteBuffer.allocate(length).putInt(12, 1000).putInt(16, milliseconds).array();
    }

    private static byte[] name(String four) {
        return four.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
