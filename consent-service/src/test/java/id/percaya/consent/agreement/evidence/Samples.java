package id.percaya.consent.agreement.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Valid and malicious files to upload.
public final class Samples {

    private Samples() {}

    public static byte[] pdf(int size) {
        return padded("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", size);
    }

    public static byte[] jpeg() {
        return padded("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001", 2000);
    }

    static byte[] mp4(String brand) {
        return padded(
                "\u0000\u0000\u0000\u0018ftyp" + brand + "\u0000\u0000\u0002\u0000isomiso2", 2000);
    }

    static byte[] webm() {
        return padded(
                "\u001aE\u00df\u00a3\u009fB\u0086\u0081\u0001B\u00f7\u0081\u0001B\u00f2\u0081\u0004"
                        + "B\u00f3\u0081\u0008B\u0082\u0084webmB\u0087\u0081\u0004B\u0085\u0081\u0002",
                2000);
    }

    /// A hundred bytes that claim to be 4 × 10^9 pixels wide and high.
    static byte[] hugePng() {
        byte[] header =
                ByteBuffer.allocate(17)
                        .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                        .putInt(0x7fffffff)
                        .putInt(0x7fffffff)
                        .put(new byte[] {8, 6, 0, 0, 0})
                        .array();
        CRC32 crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(100)
                .put(bytes("\u0089PNG\r\n\u001a\n"))
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }

    /// 10 MiB of zeros in 10 KiB.
    static byte[] zipBomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("scan.pdf"));
            zip.write(new byte[10 * 1024 * 1024]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    static byte[] gzipped(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /// Nested entities that expand to 10^9 words.
    static byte[] xmlBomb() {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE z [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 10; level++) {
            xml.append(
                    "<!ENTITY a%d \"%s\">"
                            .formatted(level, "&a%d;".formatted(level - 1).repeat(10)));
        }
        return bytes(xml.append("]><z>&a9;</z>").toString());
    }

    static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] padded(String start, int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        byte[] first = bytes(start);
        System.arraycopy(first, 0, file, 0, Math.min(first.length, size));
        return file;
    }
}
