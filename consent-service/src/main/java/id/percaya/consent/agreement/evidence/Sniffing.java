package id.percaya.consent.agreement.evidence;

import static id.percaya.consent.agreement.evidence.EvidenceType.JPEG;
import static id.percaya.consent.agreement.evidence.EvidenceType.M4A;
import static id.percaya.consent.agreement.evidence.EvidenceType.MP4;
import static id.percaya.consent.agreement.evidence.EvidenceType.PDF;
import static id.percaya.consent.agreement.evidence.EvidenceType.PNG;
import static id.percaya.consent.agreement.evidence.EvidenceType.WEBM;

import id.percaya.kit.file.FileSignature;
import id.percaya.kit.problem.ProblemException;
import java.util.EnumSet;
import java.util.Set;

/// Checks that a file's first bytes are of an accepted type and of the stated one.
final class Sniffing {

    private Sniffing() {}

    /// @param start the first [FileSignature#BYTES] of the file, or all of a shorter one
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
        return switch (FileSignature.mediaType(start)) {
            case "application/pdf" -> EnumSet.of(PDF);
            case "image/jpeg" -> EnumSet.of(JPEG);
            case "image/png" -> EnumSet.of(PNG);
            case "video/mp4", "video/x-m4v" -> EnumSet.of(MP4, M4A);
            case "audio/mp4" -> EnumSet.of(M4A);
            case "video/webm" -> EnumSet.of(WEBM);
            default -> EnumSet.noneOf(EvidenceType.class);
        };
    }

    private static ProblemException unsupported(String detail) {
        return new ProblemException(415, "EVIDENCE_TYPE_UNSUPPORTED", detail);
    }
}
