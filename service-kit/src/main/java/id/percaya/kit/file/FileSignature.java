package id.percaya.kit.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.mime.MimeTypesFactory;

/// Detects a file's media type by its first bytes alone. Nothing is decompressed or rendered, so a
/// malicious file can do no harm. `more-signatures.xml` adds signatures to Tika's own list.
public final class FileSignature {

    /// The number of bytes needed to detect the type.
    public static final int BYTES = 64 * 1024;

    private static final MimeTypes MAGIC = magic();

    private FileSignature() {}

    /// @param start the first [#BYTES] of the file, or all of a shorter one
    /// @return a media type such as `image/png`; `application/octet-stream` for an unknown one
    public static String mediaType(byte[] start) {
        try {
            return MAGIC.detect(new ByteArrayInputStream(start), new Metadata()).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static MimeTypes magic() {
        try (InputStream known = MimeTypes.class.getResourceAsStream("tika-mimetypes.xml");
                InputStream more = FileSignature.class.getResourceAsStream("more-signatures.xml")) {
            return MimeTypesFactory.create(known, more);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MimeTypeException malformed) {
            throw new IllegalStateException(malformed);
        }
    }
}
