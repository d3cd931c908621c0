package id.percaya.listening.intake.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ImportError",
        requiredProperties = {"line", "column", "value", "rule", "consequence"})
public record ImportErrorDetails(
        @Schema(description = "Line on which the row begins, from 1.") long line,
        @JsonIgnore int place,
        @Schema(description = "Empty when the error concerns the whole row.") String column,
        @Schema(description = "The value, shortened and with personal data masked.") String value,
        Rule rule,
        Consequence consequence) {

    /// The sort key, which the cursor of the list holds.
    public String key() {
        return line + "/" + place;
    }
}
