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
        @Schema(description = "Visits to the whole site per month.")
                @NotNull @Min(0) @Max(100_000_000_000L) Long monthlyVisits,
        @Schema(description = "Share of the daily visitors who see an article, from 0 to 1.")
                @NotNull @DecimalMin("0") @DecimalMax("1") Double visibility) {

    Visits visits() {
        return new Visits(monthlyVisits, visibility);
    }
}
