package id.percaya.campaign.directory.importing;

import id.percaya.campaign.directory.entry.KindPath;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Version;
import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.openapi.OpenApiFilter;
import id.percaya.kit.problem.ProblemException;
import id.percaya.kit.rest.Endpoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/directory/{kind}/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "directory")
class ImportResource {

    private static final int LARGEST = 8_388_608;

    private static final String CSV =
            """
            code,name,synonyms
            patient-safety,Keselamatan pasien,patient safety|keamanan pasien
            waiting-time,Waktu tunggu,antrean
            """;

    private final Importer importer;
    private final Endpoint endpoint;

    ImportResource(Importer importer, Endpoint endpoint) {
        this.importer = importer;
        this.endpoint = endpoint;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed("tenant-admin")
    @Operation(
            summary = "Import entries of the directory",
            description =
                    "Registers or revises an entry for each row, all of them or none: a file with a fault is"
                            + " answered with 422, which lists every fault with the pointer"
                            + " `/<line>/<column>`. At most 10,000 rows and 8 MiB, in UTF-8, with , or ; between"
                            + " the cells. The first line names the columns in any order: code, name, synonyms"
                            + " (with | between them), address, zone, profession. A column that the file leaves"
                            + " out stays as it is; an empty cell clears the value. Codes that the file does not"
                            + " have stay as they are, and a retired code is a fault. Cells have no line breaks;"
                            + " formulas are text. The same file again changes nothing.")
    @Extension(name = OpenApiFilter.WITHOUT_IF_MATCH, value = "true", parseValue = true)
    public RestResponse<ImportDetails> importEntries(
            @BeanParam KindPath kind,
            @RequestBody(
                            description = "The file.",
                            content =
                                    @Content(
                                            mediaType = "text/csv",
                                            example = CSV,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            maxLength = LARGEST)))
                    InputStream body)
            throws IOException {
        CodeKind of = kind.kind();
        String text = CsvText.of(read(body));
        CsvTable table = CsvReading.of(text);
        AtomicReference<ImportDetails> outcome = new AtomicReference<>();
        return endpoint.command(
                text,
                request -> {
                    CommandContext context = CommandContext.of(request.context().metadata());
                    outcome.set(importer.take(of, table, context));
                    return Version.NONE;
                },
                outcome::get);
    }

    private static byte[] read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new ProblemException(
                    413, "TOO_LARGE", "The body may have at most " + LARGEST + " bytes.");
        }
        return bytes;
    }
}
