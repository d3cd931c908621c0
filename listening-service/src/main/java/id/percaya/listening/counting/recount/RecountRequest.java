package id.percaya.listening.counting.recount;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RecountOrder",
        examples =
                """
                {"from": "2026-11-01T00:00:00Z"}
                """)
record RecountRequest(
        @NotNull @Schema(
                        description =
                                "Mentions published since then, at most 35 days ago, are counted again.")
                Instant from) {}
