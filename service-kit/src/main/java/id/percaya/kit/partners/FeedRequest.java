package id.percaya.kit.partners;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// The query of the feed.
final class FeedRequest {

    @Parameter(
            description =
                    "The cursor in the `Link` of the previous batch. Without it the feed begins with the first event that is kept.")
    @QueryParam("after")
    @Size(max = 1024) @Nullable String after;

    @Parameter(
            description =
                    "Only these types, with or without `id.percaya.`; repeat the parameter or separate them by commas. All types by default.")
    @QueryParam("types")
    @Size(max = 50) List<@Size(max = 1000) String> types = List.of();

    @Parameter(description = "The maximum number of events.")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1) @Max(200) int limit = 50;

    /// The types, without their prefix; empty for all.
    Set<String> types() {
        Set<String> names = new TreeSet<>();
        types.stream()
                .flatMap(each -> Stream.of(each.split(",", -1)))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(each -> names.add(PartnerRecords.withoutPrefix(each)));
        return names;
    }

    /// The parameters that the next request repeats.
    Map<String, String> repeated() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("limit", Integer.toString(limit));
        if (!types().isEmpty()) {
            parameters.put("types", String.join(",", types()));
        }
        return parameters;
    }
}
