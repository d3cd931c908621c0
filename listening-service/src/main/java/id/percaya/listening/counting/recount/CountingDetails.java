package id.percaya.listening.counting.recount;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.kit.rest.Versioned;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Counting",
        requiredProperties = {"version", "unsentChanges"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountingDetails(
        @Schema(minimum = "0", description = "The number of recounts ordered; part of the ETag.")
                int version,
        @Schema(minimum = "0", description = "Changes that wait to be sent to the counting.")
                long unsentChanges,
        @Schema(description = "All changes before it are counted; absent before the first count.")
                @Nullable Instant asOf,
        @Schema(description = "The last recount; absent if none was ordered.")
                @Nullable Progress recount)
        implements Versioned {

    @Schema(
            name = "RecountProgress",
            requiredProperties = {"from", "orderedAt", "mentions"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Progress(
            @Schema(description = "Mentions published since then are counted again.") Instant from,
            @Schema(description = "When it was ordered.") Instant orderedAt,
            @Schema(minimum = "0", description = "Mentions that are counted again so far.")
                    long mentions,
            @Schema(description = "When the last of them was handed over; absent while it runs.")
                    @Nullable Instant endedAt) {}
}
