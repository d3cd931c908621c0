package id.percaya.listening.intake.site;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SiteVisitsStatement",
        examples =
                """
                {"monthlyVisits": 1200000, "visibility": 0.1}
                """)
record SiteRequest(
        @Schema(description = "Visits of the whole site in a month.")
                @NotNull @Min(0) @Max(100_000_000_000L) Long monthlyVisits,
        @Schema(description = "The part of a day's visitors that sees an article.")
                @NotNull @DecimalMin("0") @DecimalMax("1") Double visibility) {

    Visits visits() {
        return new Visits(monthlyVisits, visibility);
    }
}
