package id.percaya.kit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A part of a list. In the OpenAPI document a page is named after its operation: the answer of
/// `listHalts` is `Halts`.
@Schema(requiredProperties = "items")
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "The cursor of the following page; absent on the last.")
                @Nullable String next) {}
