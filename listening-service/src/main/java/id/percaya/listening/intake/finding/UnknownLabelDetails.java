package id.percaya.listening.intake.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "UnknownLabel",
        requiredProperties = {"column", "value", "rows"})
public record UnknownLabelDetails(
        @Schema(description = "The column or JSON path.") String column,
        @Schema(
                        description =
                                "The label, shortened and with personal data masked. A sentiment counts as unknown, a source as the web.")
                String value,
        @Schema(description = "Number of rows that have it.") long rows) {}
