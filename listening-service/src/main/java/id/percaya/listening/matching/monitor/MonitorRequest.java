package id.percaya.listening.matching.monitor;

import id.percaya.kit.problem.Invalid;
import id.percaya.listening.matching.query.BadQuery;
import id.percaya.listening.matching.query.QueryParser;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MonitorDefinition",
        description = "What to listen for.",
        examples =
                """
                {"name": "Klinik Melati", "query": "melati (operasi OR \\"sedot lemak\\") NOT lowongan",
                 "facility": "melati-kemang", "role": "OWN"}
                """)
record MonitorRequest(
        @Schema(examples = "Klinik Melati") @NotNull @Size(min = 1, max = 120) String name,
        @Schema(
                        description =
                                "Words, \"phrases\", AND, OR, NOT and parentheses; what stands side by side is"
                                        + " meant together. Case does not count; a word is compared by its"
                                        + " Indonesian stem, a phrase as written, in title and text.",
                        examples = "melati (operasi OR \"sedot lemak\") NOT lowongan")
                @NotNull @Size(min = 1, max = QueryParser.MAX_LENGTH) String query,
        @Schema(description = "The slug of the facility it is about.", examples = "melati-kemang")
                @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}") @Size(max = 63) String facility,
        @NotNull Role role) {

    MonitorDefinition definition() {
        return new MonitorDefinition(name, normalised(), facility, role);
    }

    private String normalised() {
        try {
            return QueryParser.parse(query).normalised();
        } catch (BadQuery bad) {
            throw new Invalid("/query", bad.flaw().name(), String.valueOf(bad.getMessage()));
        }
    }
}
