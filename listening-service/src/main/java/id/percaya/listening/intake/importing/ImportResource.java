package id.percaya.listening.intake.importing;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Version;
import id.percaya.kit.guard.Confidential;
import id.percaya.kit.live.ShowsChangesOf;
import id.percaya.kit.partners.WaitPreference;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.Endpoint;
import id.percaya.kit.rest.HistoryPage;
import id.percaya.kit.rest.Page;
import id.percaya.kit.rest.PageRequest;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.Caller;
import id.percaya.kit.view.TimeSpan;
import id.percaya.listening.intake.finding.ImportErrorDetails;
import id.percaya.listening.intake.reading.Format;
import id.percaya.listening.intake.spool.ImportStorage;
import id.percaya.listening.intake.spool.Spool;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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

    private static final String PREFER = "Prefer";

    private final Importer importer;
    private final ImportStorage storage;
    private final ImportViews views;
    private final Caller caller;
    private final Endpoint endpoint;

    ImportResource(
            Importer importer,
            ImportStorage storage,
            ImportViews views,
            Caller caller,
            Endpoint endpoint) {
        this.importer = importer;
        this.storage = storage;
        this.views = views;
        this.caller = caller;
        this.endpoint = endpoint;
    }

    @POST
    @Consumes({"text/csv", "application/x-ndjson", "application/xml", "application/octet-stream"})
    @RolesAllowed("analyst")
    @Operation(
            summary = "Import a file of mentions",
            description =
                    "The file has at most 512 MiB, or 1 GiB unpacked if it is gzip. The answer is 202 as soon as"
                            + " the file is safe on disk and its start was looked at; reading goes on in the"
                            + " background, also after a restart, and GET shows its progress. With `Prefer: wait=20`"
                            + " the answer waits for the end, which makes it 201. Rows with an error are skipped"
                            + " and listed; the others are imported. Sending the same content again does not read"
                            + " it again: once it has been read, the answer is 200 with the first import. A file"
                            + " in another format is answered with 422 and stays listed as rejected.")
    @Parameter(
            name = PREFER,
            in = ParameterIn.HEADER,
            description = "`wait=20` waits up to 20 seconds for the end (RFC 7240), at most 30.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = 200,
                            pattern = "^[ -~]*$",
                            examples = "wait=20"))
    @APIResponse(
            responseCode = "200",
            description = "The same content was imported before; its import.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportDetails.class)))
    @APIResponse(
            responseCode = "201",
            description = "The new import with its counts; it was read while the answer waited.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportDetails.class)))
    @APIResponse(
            responseCode = "202",
            description = "The import, which is being read.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportDetails.class)))
    public RestResponse<ImportDetails> importMentions(
            @Parameter(
                            description =
                                    "MELTWATER_2025: CSV export of Meltwater. PLAIN_ID: CSV with the columns Tanggal,"
                                            + " Judul, Tautan, Isi, Sumber, Sentimen and optional ones. NDJSON: one canonical"
                                            + " mention per line. BRANDWATCH_CSV, SPROUT_CSV: their exports. TALKWALKER_SEARCH,"
                                            + " TALKWALKER_STREAM, MELTWATER_JSON, MENTION_JSON: JSON of these vendors. FEED, GOOGLE_ALERTS:"
                                            + " RSS or Atom.",
                            example = "PLAIN_ID")
                    @QueryParam("format")
                    @NotNull Format format,
            @RequestBody(
                            description =
                                    "The file, unchanged, or as gzip. Send JSON of vendors as application/x-ndjson. Text without a charset is read as UTF-8, and"
                                            + " as windows-1252 where it is no UTF-8.",
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        example = CSV,
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = 536_870_912)),
                                @Content(
                                        mediaType = "application/x-ndjson",
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = 536_870_912)),
                                @Content(
                                        mediaType = "application/octet-stream",
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = 536_870_912)),
                                @Content(
                                        mediaType = "application/xml",
                                        schema =
                                                @Schema(
                                                        type = SchemaType.STRING,
                                                        maxLength = 536_870_912))
                            })
                    InputStream body,
            @Context HttpHeaders headers)
            throws IOException {
        EventMetadata cause = caller.cause();
        Charset declared = DeclaredCharset.of(headers.getMediaType());
        try (Spool spool = Spool.of(storage.temporary(), body)) {
            ImportFile file =
                    new ImportFile(
                            format,
                            spool.sha256(),
                            spool.bytes(),
                            declared == null ? null : declared.name());
            ImportId id = ImportId.of(cause.tenant(), file);
            CompletableFuture<Void> reading = importer.importFile(id, file, spool, cause);
            if (reading == null) {
                return again(id, file);
            }
            await(reading, headers);
            return accepted(id, file, importer.hasEnded(cause.tenant(), id));
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
    @Operation(
            summary = "List the errors of an import",
            description = "Ordered by line. They are kept for 35 days.")
    public RestResponse<Page<ImportErrorDetails>> listImportErrors(
            @RestPath UUID id, @BeanParam PageRequest page) {
        return endpoint.list(
                page,
                "import=" + id,
                (after, limit) -> views.errors(id, after, limit),
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

    private RestResponse<ImportDetails> again(ImportId id, ImportFile file) {
        return endpoint.command(
                file, request -> importer.receiveAgain(id, file, request), view(id));
    }

    private RestResponse<ImportDetails> accepted(ImportId id, ImportFile file, boolean ended) {
        Function<RequestContext, Version> receiveAgain =
                request -> importer.receiveAgain(id, file, request);
        return ended
                ? endpoint.create(id.value(), file, receiveAgain, view(id))
                : endpoint.accept(id.value(), file, receiveAgain, view(id));
    }

    private Supplier<ImportDetails> view(ImportId id) {
        return () -> requireReadable(views.details(id.value()));
    }

    /// Waits as long as the caller prefers, at most until this process reads no more.
    private static void await(CompletableFuture<Void> reading, HttpHeaders headers) {
        List<String> prefer =
                Objects.requireNonNullElse(headers.getRequestHeader(PREFER), List.of());
        Duration wait = WaitPreference.of(prefer).orElse(Duration.ZERO);
        try {
            reading.get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            // the import tells whether it has ended
        } catch (InterruptedException | ExecutionException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static ImportDetails requireReadable(ImportDetails details) {
        if (details.why() != null) {
            throw new Invalid("", details.why().name(), String.valueOf(details.detail()));
        }
        return details;
    }
}
