package id.percaya.listening.intake.setting;

import id.percaya.listening.intake.understood.SentimentBasis;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SentimentSettingChoice",
        examples =
                """
                {"basis": "MODEL"}
                """)
record SentimentSettingRequest(@NotNull SentimentBasis basis) {}
