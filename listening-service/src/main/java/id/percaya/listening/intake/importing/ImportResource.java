package id.percaya.listening.intake.importing;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Version;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Caller;
import id.percaya.listening.intake.reading.Format;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "imports", description = "Files of mentions, read row by row.")
class ImportResource {

    private static final String CSV =
            """
            Tanggal;Judul;Tautan;Isi;Sumber;Sentimen
            03/02/2026 08:30;Ramah;https://www.detik.com/1;Perawatnya ramah sekali;Detik;Positif
            """;

    private final Importer importer;
    private final ImportViews views;
    private final Caller caller;
    private final Endpoint endpoint;

    ImportResource(Importer importer, ImportViews views, Caller caller, Endpoint endpoint) {
        this.importer = importer;
        this.views = views;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson"})
    @RolesAllowed("analyst")
    @Operation(
            operationId = "importMentions",
            summary = "Import a file of mentions",
            description =
                    "At most 64 MiB. A row with an error is left out and told; the others are imported. The"
                            + " same content sent again is not read again: it answers 200 with the first import."
                            + " A file that is not of the format at all is 422 and stays listed as rejected.")
    @APIResponse(
            responseCode = "200",
            description = "The same content was imported before: what came of it then.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportDetails.class)))
    @APIResponseSchema(
            value = ImportDetails.class,
            responseCode = "201",
            responseDescription = "What came of the rows.")
    public Response receive(
            @Parameter(
                            description =
                                    "MELTWATER_2025: its export, columns by name. PLAIN_ID: Tanggal, Judul, Tautan,"
                                            + " Isi, Sumber, Sentimen and more. NDJSON: a canonical mention a line.",
                            example = "PLAIN_ID")
                    @QueryParam("format")
                    @NotNull Format format,
            @RequestBody(
                            description = "The file as it is.",
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        example = CSV,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = 67_108_864)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = 67_108_864))
                            })
                    InputStream body)
            throws IOException {
        EventMetadata cause = caller.cause();
        try (Spool spool = Spool.of(format, body)) {
            ImportId id = ImportId.of(cause.tenant(), spool.file());
            boolean isNew = importer.take(id, spool, cause);
            return answer(id, spool.file(), isNew);
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"analyst", "auditor"})
    @Operation(
            operationId = "getImport",
            summary = "Show an import",
            description = "What came of its rows, and the first twenty errors.")
    @APIResponseSchema(
            value = ImportDetails.class,
            responseCode = "200",
            responseDescription = "The import.")
    public Response details(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"analyst", "auditor"})
    @Operation(operationId = "listImports", summary = "List imports", description = "Newest first.")
    @APIResponseSchema(
            value = ImportPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response list(@BeanParam PageRequest page) {
        return endpoint.list(page, "all", views::list, ImportDetails::key);
    }

    @GET
    @Path("{id}/errors")
    @RolesAllowed({"analyst", "auditor"})
    @Operation(
            operationId = "listImportErrors",
            summary = "List the errors of an import",
            description = "By line.")
    @APIResponseSchema(
            value = ImportErrorPage.class,
            responseCode = "200",
            responseDescription = "One page.")
    public Response errors(@RestPath UUID id, @BeanParam PageRequest page) {
        return endpoint.list(
                page,
                "import=" + id,
                (after, limit) -> views.errors(views.details(id).id(), after, limit),
                ImportErrorDetails::key);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({"analyst", "auditor"})
    @Operation(
            operationId = "getImportHistory",
            summary = "Show what happened to an import",
            description = "Its events in order: what, when, by whom.")
    @APIResponseSchema(
            value = HistoryPage.class,
            responseCode = "200",
            responseDescription = "All of its events.")
    public Response history(@RestPath UUID id) {
        return endpoint.history(new ImportId(id).stream(), ImportEvent.TYPES);
    }

    private Response answer(ImportId id, ImportFile file, boolean isNew) {
        Function<RequestContext, Version> known = asked -> importer.known(id, file, asked);
        Supplier<ImportDetails> view = () -> readable(views.details(id.value()));
        return isNew
                ? endpoint.create(id.value(), file, known, view)
                : endpoint.command(file, known, view);
    }

    private static ImportDetails readable(ImportDetails details) {
        if (details.why() != null) {
            throw new Invalid("", details.why().name(), String.valueOf(details.detail()));
        }
        return details;
    }
}
