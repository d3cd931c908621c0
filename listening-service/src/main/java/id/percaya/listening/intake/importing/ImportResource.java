package id.percaya.listening.intake.importing;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Version;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Caller;
import id.percaya.kit.view.TimeSpan;
import id.percaya.listening.intake.reading.Format;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/imports")
@Confidential
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "imports", description = "Imports files of mentions, row by row.")
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
            summary = "Import a file of mentions",
            description =
                    "The file has at most 64 MiB. Rows with an error are skipped and listed in the answer;"
                            + " the others are imported. Sending the same content again does not read it again:"
                            + " the answer is 200 with the first import. A file in another format is answered"
                            + " with 422 and stays listed as rejected.")
    @APIResponse(
            responseCode = "200",
            description = "The same content was imported before; its import.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportDetails.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new import with its counts.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportDetails.class)))
    public RestResponse<ImportDetails> importMentions(
            @Parameter(
                            description =
                                    "MELTWATER_2025: CSV export of Meltwater. PLAIN_ID: CSV with the columns Tanggal,"
                                            + " Judul, Tautan, Isi, Sumber, Sentimen and optional ones. NDJSON: one canonical"
                                            + " mention per line.",
                            example = "PLAIN_ID")
                    @QueryParam("format")
                    @NotNull Format format,
            @RequestBody(
                            description = "The file, unchanged.",
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
            boolean isNew = importer.importFile(id, spool, cause);
            return answer(id, spool.file(), isNew);
        }
    }

    @GET
    @Path("{id}")
    @ShowsChangesOf("import")
    @RolesAllowed({"analyst", "auditor"})
    @Operation(
            summary = "Show an import",
            description = "The row counts and the first twenty errors.")
    public RestResponse<ImportDetails> getImport(@RestPath UUID id) {
        return endpoint.read(() -> views.details(id));
    }

    @GET
    @RolesAllowed({"analyst", "auditor"})
    @Operation(
            summary = "List imports",
            description = "Newest first. `from` and `until` bound `receivedAt`.")
    public RestResponse<Page<ImportDetails>> listImports(
            @BeanParam PageRequest page,
            @Valid @BeanParam ImportFilter filter,
            @BeanParam TimeSpan received) {
        return endpoint.list(page, views.list(filter, received));
    }

    @GET
    @Path("{id}/errors")
    @RolesAllowed({"analyst", "auditor"})
    @Operation(summary = "List the errors of an import", description = "Ordered by line.")
    public RestResponse<Page<ImportErrorDetails>> listImportErrors(
            @RestPath UUID id, @BeanParam PageRequest page) {
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
            summary = "Show the history of an import",
            description = "Its events in order, with the time and the user of each.")
    public RestResponse<HistoryPage> getImportHistory(@RestPath UUID id) {
        return endpoint.history(new ImportId(id).stream(), ImportEvent.TYPES);
    }

    private RestResponse<ImportDetails> answer(ImportId id, ImportFile file, boolean isNew) {
        Function<RequestContext, Version> receiveAgain =
                request -> importer.receiveAgain(id, file, request);
        Supplier<ImportDetails> view = () -> requireReadable(views.details(id.value()));
        return isNew
                ? endpoint.create(id.value(), file, receiveAgain, view)
                : endpoint.command(file, receiveAgain, view);
    }

    private static ImportDetails requireReadable(ImportDetails details) {
        if (details.why() != null) {
            throw new Invalid("", details.why().name(), String.valueOf(details.detail()));
        }
        return details;
    }
}
