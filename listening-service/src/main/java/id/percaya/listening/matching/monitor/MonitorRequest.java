package id.percaya.listening.matching.monitor;

import id.percaya.kit.directory.CodeKind;
import id.percaya.kit.directory.DirectoryCode;
import id.percaya.listening.matching.query.StoredText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MonitorDefinition",
        description = "Query and facility of a monitor.",
        examples =
                """
                {"name": "Klinik Melati", "query": "melati (operasi OR \\"sedot lemak\\") NOT lowongan",
                 "facility": "melati-kemang", "role": "OWN"}
                """)
record MonitorRequest(
        @Schema(examples = "Klinik Melati") @NotNull @Size(min = 1, max = 120) String name,
        @Schema(
                        description = QueryText.DESCRIPTION,
                        examples = "melati (operasi OR \"sedot lemak\") NOT lowongan")
                @NotNull @Size(max = QueryText.LONGEST) String query,
        @Schema(examples = "melati-kemang")
                @DirectoryCode(CodeKind.FACILITY)
                @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,62}") @Size(max = 63) String facility,
        @NotNull Role role) {

    MonitorDefinition definition() {
        return new MonitorDefinition(
                name, QueryText.parsed(query).normalised(), facility, role, StoredText.LANGUAGE);
    }
}
