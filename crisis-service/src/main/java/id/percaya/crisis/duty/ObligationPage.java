package id.percaya.crisis.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How a page of the list is documented.
@Schema(name = "Obligations", requiredProperties = "items")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObligationPage(
        List<ObligationDetails> items,
        @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
