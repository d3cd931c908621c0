package id.percaya.kit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list that follows the log at a distance.
///
/// @param asOf whatever the tenant had recorded before is in the list
/// @param next the cursor of the following page; absent on the last
public record PageAsOf<T>(
        Instant asOf,
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}
