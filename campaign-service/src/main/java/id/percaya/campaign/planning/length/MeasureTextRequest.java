package id.percaya.campaign.planning.length;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MeasureText",
        description = "A text to be measured.",
        examples =
                """
                {"text": "Tekanan darah tinggi sering tanpa gejala. https://klinikmelati.co.id/tensi"}
                """)
record MeasureTextRequest(
        @Schema(description = "The whole text, with its links and hashtags.")
                @NotNull @Size(max = 100_000) String text) {}
