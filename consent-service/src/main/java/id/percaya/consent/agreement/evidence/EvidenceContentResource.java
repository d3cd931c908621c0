package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.EventMetadata;
import id.percaya.kit.file.DownloadStream;
import id.percaya.kit.problem.Problem;
import id.percaya.kit.tenancy.Caller;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Serves the file itself. It is a GET although it records the reader: the client asks for no
/// change, and a server may keep such a record (RFC 9110 section 9.2.1).
///
/// It returns a plain `Response`, because a download by `RestResponse<InputStream>` never
/// completes.
@Path("/v1/evidence/{id}/content")
@RunOnVirtualThread
@Tag(name = "evidence")
class EvidenceContentResource {

    private final EvidenceDownload downloads;
    private final Caller caller;

    EvidenceContentResource(EvidenceDownload downloads, Caller caller) {
        this.downloads = downloads;
        this.caller = caller;
    }

    @GET
    @Produces({
        "application/pdf",
        "image/jpeg",
        "image/png",
        "video/mp4",
        "audio/mp4",
        "video/webm"
    })
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Read the signed paper or the recording",
            description =
                    "The response is a download, not shown in the browser. The"
                            + " evidence's history names each reader.")
    @APIResponse(
            responseCode = "200",
            description = "The file as received.",
            content = {
                @Content(
                        mediaType = "application/pdf",
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "binary",
                                        maxLength = 52_428_800)),
                @Content(mediaType = "image/jpeg"),
                @Content(mediaType = "image/png"),
                @Content(mediaType = "video/mp4"),
                @Content(mediaType = "audio/mp4"),
                @Content(mediaType = "video/webm")
            })
    @APIResponse(
            responseCode = "409",
            description = "EVIDENCE_ERASED: the person was erased, and the file with them.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
    public Response getEvidenceContent(@RestPath UUID id, @Context HttpServerRequest request)
            throws IOException {
        EventMetadata cause = caller.cause();
        EvidenceDetails evidence = downloads.record(id, cause);
        InputStream file = downloads.open(evidence, cause);
        InputStream body = new DownloadStream(file, request.connection()::close);
        return Response.ok(body, evidence.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, evidence.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(evidence))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Repr-Digest", digest(evidence.sha256()))
                .build();
    }

    private static String disposition(EvidenceDetails evidence) {
        String extension = EvidenceType.named(evidence.mediaType()).orElseThrow().extension();
        return "attachment; filename=\"evidence-%s.%s\"".formatted(evidence.id(), extension);
    }

    /// RFC 9530: the digest covers the whole file, however the connection transfers it.
    private static String digest(String sha256) {
        byte[] bytes = HexFormat.of().parseHex(sha256);
        return "sha-256=:" + Base64.getEncoder().encodeToString(bytes) + ":";
    }
}
