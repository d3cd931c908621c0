package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.sealing.Sealing;
import id.percaya.kit.file.FileSignature;
import id.percaya.kit.file.LowestRate;
import id.percaya.kit.file.SealedFiles;
import id.percaya.kit.file.UploadStream;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/// Stores an uploaded file and records it as evidence. The file is stored first, over several
/// transactions; the command that refers to it confirms it.
@ApplicationScoped
class EvidenceUpload {

    /// The largest allowed file: 50 MiB.
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
        UploadStream body = new UploadStream(in, LIMIT, LowestRate.NONE);
        byte[] start = body.readNBytes(FileSignature.BYTES);
        if (start.length == 0) {
            throw new Invalid("", "EVIDENCE_EMPTY", "The file is empty.");
        }
        EvidenceType type = Sniffing.typeOf(start, contentType);
        OutputStream sealed = files.begin(tenant, id.value(), subjectId);
        sealed.write(start);
        body.transferTo(sealed);
        sealed.close(); // skipped after an error, so the file stays incomplete
        return new ReceivedFile(type, body.size(), body.sha256Hex());
    }

    /// @throws Refused when the person was erased during the upload, on this node or another
    Version receive(EvidenceId id, ReceiveEvidenceRequest request, RequestContext context) {
        sealing.holdOffErasure(context.tenant(), request.subjectId());
        Version version = evidences.handle(id, request.command(context.at()), context.context());
        files.keep(id.value());
        return version;
    }

    /// Deletes a file that was refused, cut off, or uploaded a second time.
    void discard(Tenant tenant, EvidenceId id) {
        files.discard(tenant, id.value());
    }
}
