package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.agreement.evidence.EvidenceType.JPEG;
import static id.percaya.consent.agreement.evidence.EvidenceType.M4A;
import static id.percaya.consent.agreement.evidence.EvidenceType.MP4;
import static id.percaya.consent.agreement.evidence.EvidenceType.PDF;
import static id.percaya.consent.agreement.evidence.EvidenceType.PNG;
import static id.percaya.consent.agreement.evidence.EvidenceType.WEBM;

import id.percaya.kit.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.mime.MimeTypesFactory;

/// Detects a file's type by its first bytes alone. Nothing is decompressed or rendered, so a
/// malicious file can do no harm. `mp4-and-webm.xml` adds signatures to Tika's own list.
final class Sniffing {

    /// The number of bytes needed to detect the type.
    static final int BYTES = 64 * 1024;

    private static final MimeTypes MAGIC = magic();

    private Sniffing() {}

    /// @param start the first [#BYTES] of the file, or all of a shorter one
    /// @param contentType the type stated by the client
    /// @throws ProblemException when the type is not allowed, or differs from the stated one
    static EvidenceType typeOf(byte[] start, String contentType) {
        EvidenceType stated =
                EvidenceType.named(contentType)
                        .orElseThrow(() -> unsupported("This Content-Type is not accepted."));
        Set<EvidenceType> possible = possible(start);
        if (possible.isEmpty()) {
            throw unsupported("The file's first bytes match none of the accepted types.");
        }
        if (!possible.contains(stated)) {
            throw new ProblemException(
                    422,
                    "CONTENT_DIFFERS_FROM_TYPE",
                    "The file's first bytes do not match its Content-Type.");
        }
        return stated;
    }

    /// Several types are possible because the start of most MP4 files does not say whether they
    /// contain pictures.
    private static Set<EvidenceType> possible(byte[] start) {
        return switch (magic(start)) {
            case "application/pdf" -> EnumSet.of(PDF);
            case "image/jpeg" -> EnumSet.of(JPEG);
            case "image/png" -> EnumSet.of(PNG);
            case "video/mp4", "video/x-m4v" -> EnumSet.of(MP4, M4A);
            case "audio/mp4" -> EnumSet.of(M4A);
            case "video/webm" -> EnumSet.of(WEBM);
            default -> EnumSet.noneOf(EvidenceType.class);
        };
    }

    private static MimeTypes magic() {
        try (InputStream known = MimeTypes.class.getResourceAsStream("tika-mimetypes.xml");
                InputStream more = Sniffing.class.getResourceAsStream("mp4-and-webm.xml")) {
            return MimeTypesFactory.create(known, more);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MimeTypeException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static String magic(byte[] start) {
        try {
            return MAGIC.detect(new ByteArrayInputStream(start), new Metadata()).toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(415, "EVIDENCE_TYPE_UNSUPPORTED", detail);
    }
}
