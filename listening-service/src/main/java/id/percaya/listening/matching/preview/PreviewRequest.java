package id.percaya.listening.matching.preview;

import id.percaya.listening.matching.monitor.QueryText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "PreviewRequest",
        description = "A query to try.",
        examples =
                """
                {"query": "melati (operasi OR \\"sedot lemak\\") NOT lowongan"}
                """)
record PreviewRequest(
        @Schema(
                        description = QueryText.DESCRIPTION,
                        examples = "melati (operasi OR \"sedot lemak\") NOT lowongan")
                @NotNull @Size(max = QueryText.LONGEST) String query) {}
