package id.percaya.kit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A part of a list from a subscribed view, which may lag behind the log; `asOf` tells its age.
@Schema(requiredProperties = {"asOf", "items"})
public record PageAsOf<T>(
        @Schema(
                        description =
                                "The list contains everything that the tenant recorded before this time.")
                Instant asOf,
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
