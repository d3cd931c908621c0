package id.percaya.crisis.response.warroom;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.crisis.response.crisis.CrisisDetails;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a page of the list is documented.
@Schema(name = "Board", requiredProperties = "items")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CrisisPage(
        List<CrisisDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
