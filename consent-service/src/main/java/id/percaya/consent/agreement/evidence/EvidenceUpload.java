package id.percaya.consent.agreement.evidence;

import id.percaya.consent.agreement.evidence.file.SealedFiles;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/// Takes a file in. It is stored first, some of it a transaction, and is nobody's evidence until
/// the command that refers to it keeps it.
@ApplicationScoped
class EvidenceUpload {

    /// Bytes that a file may have: 50 MiB.
    static final long LIMIT = 50L * 1024 * 1024;

    private final SealedFiles files;
    private final Evidences evidences;
    private final Sealing sealing;

    EvidenceUpload(SealedFiles files, Evidences evidences, Sealing sealing) {
        this.files = files;
        this.evidences = evidences;
        this.sealing = sealing;
    }

    ReceivedFile store(
            Tenant tenant, EvidenceId id, UUID subjectId, String contentType, InputStream in)
            throws IOException {
        UploadStream body = new UploadStream(in, LIMIT);
        byte[] start = body.readNBytes(Sniffing.BYTES);
        if (start.length == 0) {
            throw new Invalid("", "EVIDENCE_EMPTY", "The file is empty.");
        }
        EvidenceType type = Sniffing.typeOf(start, contentType);
        OutputStream sealed = files.begin(tenant, id.value(), subjectId);
        sealed.write(start);
        body.transferTo(sealed);
        sealed.close(); // not when it was cut off: what is not closed is not whole
        return new ReceivedFile(type, body.size(), body.sha256Hex());
    }

    /// @throws Refused when the subject was erased while the file came in, be it by another node
    Version receive(EvidenceId id, ReceiveEvidenceRequest arrival, RequestContext asked) {
        sealing.holdOffErasure(asked.tenant(), arrival.subjectId());
        Version version = evidences.handle(id, arrival.command(asked.at()), asked.intent());
        files.keep(id.value());
        return version;
    }

    /// Of a file that was refused, cut off, or sent once more: nothing stays.
    void discard(Tenant tenant, EvidenceId id) {
        files.discard(tenant, id.value());
    }
}
