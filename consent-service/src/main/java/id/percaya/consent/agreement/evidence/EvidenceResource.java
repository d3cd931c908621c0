package id.percaya.consent.agreement.evidence;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.TransientFailure;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.tenancy.Caller;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.view.TimeSpan;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/evidence")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "evidence", description = "Signed papers and recordings that prove consents.")
class EvidenceResource {

    private final EvidenceUpload uploads;
    private final EvidenceViews views;
    private final Caller caller;
    private final Endpoint endpoint;

    EvidenceResource(
            EvidenceUpload uploads, EvidenceViews views, Caller caller, Endpoint endpoint) {
        this.uploads = uploads;
        this.views = views;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @POST
    @Consumes({
        "application/pdf",
        "image/jpeg",
        "image/png",
        "video/mp4",
        "audio/mp4",
        "audio/x-m4a",
        "video/webm",
        "audio/webm"
    })
    @RolesAllowed("privacy-officer")
    @Operation(
            summary = "Upload the signed paper or the recording",
            description =
                    "At most 50 MiB, not empty and without Content-Encoding. The"
                            + " file's first bytes must match its Content-Type. The file is"
                            + " stored encrypted under the person's key. An Idempotency-Key"
                            + " compares the file by its hash. Refused: CAPTURED_IN_FUTURE,"
                            + " SUBJECT_ERASED, FILE_GONE; 413 TOO_LARGE; 415"
                            + " EVIDENCE_TYPE_UNSUPPORTED, CONTENT_ENCODING_UNSUPPORTED; 422"
                            + " CONTENT_DIFFERS_FROM_TYPE, EVIDENCE_EMPTY; 400 BODY_CUT_OFF,"
                            + " WITNESS_INVALID.")
    public RestResponse<EvidenceDetails> receiveEvidence(
            @BeanParam @Valid EvidenceParameters parameters,
            @RequestBody(
                            description = "The file's bytes.",
                            content = {
                                @Content(
                                        mediaType = "application/pdf",
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        format = "binary",
                                                        examples = "%PDF-1.7 as scanned",
                                                        maxLength = 52_428_800)),
                                @Content(mediaType = "image/jpeg"),
                                @Content(mediaType = "image/png"),
                                @Content(mediaType = "video/mp4"),
                                @Content(mediaType = "audio/mp4"),
                                @Content(mediaType = "audio/x-m4a"),
                                @Content(mediaType = "video/webm"),
                                @Content(mediaType = "audio/webm")
                            })
                    InputStream body)
            throws IOException {
        EvidenceId id = new EvidenceId(Ids.next());
        Tenant tenant = caller.tenant();
        String witness = parameters.witness();
        try {
            ReceivedFile file =
                    uploads.store(tenant, id, parameters.subjectId, parameters.contentType(), body);
            RestResponse<EvidenceDetails> answer = received(id, parameters.request(file, witness));
            uploads.discard(tenant, id);
            return answer;
        } catch (RuntimeException | IOException failed) {
            if (!TransientFailure.causes(failed)) { // the file's deadline discards it later
                uploads.discard(tenant, id);
            }
            throw failed;
        }
    }

    private RestResponse<EvidenceDetails> received(EvidenceId id, ReceiveEvidenceRequest request) {
        return endpoint.create(
                id.value(),
                request,
                context -> uploads.receive(id, request, context),
                () -> views.details(id.value()));
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("evidence")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Show a piece of evidence",
            description = "Its hash, method, times and witness, without the file.")
    public RestResponse<EvidenceDetails> getEvidence(@RestPath UUID id) {
        Tenant tenant = caller.tenant();
        return endpoint.read(() -> views.withWitness(tenant, id));
    }

    @GET
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "List evidence",
            description = "Newest first. `from` and `until` bound `receivedAt`.")
    public RestResponse<Page<EvidenceDetails>> listEvidence(
            @BeanParam PageRequest page,
            @Valid @BeanParam EvidenceFilter filter,
            @BeanParam TimeSpan received) {
        return endpoint.list(page, views.list(filter, received));
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"privacy-officer", "auditor"})
    @Operation(
            summary = "Show who uploaded and who read a piece of evidence",
            description = "Its events in order: what, when and by whom.")
    public RestResponse<HistoryPage> getEvidenceHistory(@RestPath UUID id) {
        return endpoint.history(new EvidenceId(id).stream(), EvidenceEvent.TYPES);
    }
}
