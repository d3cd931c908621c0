package id.percaya.kit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param next the cursor of the following page; absent on the last
public record Page<T>(
        List<T> items, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}
