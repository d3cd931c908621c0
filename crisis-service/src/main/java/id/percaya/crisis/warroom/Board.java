package id.percaya.crisis.warroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.crisis.CrisisDetails;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a page of the list is documented.
@Schema(name = "Board", requiredProperties = "items")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Board(
        List<CrisisDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
