package id.percaya.listening.intake.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.percaya.listening.intake.reading.Rule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was wrong with a row, as it is shown.
@Schema(
        name = "ImportError",
        requiredProperties = {"line", "column", "value", "rule"})
record ImportErrorDetails(
        @Schema(description = "Where the row begins in the file, from 1.") long line,
        @JsonIgnore int place,
        @Schema(description = "Empty when it is the whole row.") String column,
        @Schema(description = "Shortened, and without personal data.") String value,
        Rule rule) {

    /// Its place in the list.
    String key() {
        return line + "/" + place;
    }
}
