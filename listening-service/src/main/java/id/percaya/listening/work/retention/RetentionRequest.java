package id.percaya.listening.work.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// @param days at least the 35 that alerts look back
@Schema(
        name = "RetentionChoice",
        examples =
                """
                {"days": 400}
                """)
record RetentionRequest(@NotNull @Min(35) @Max(3650) Integer days) {}
