package id.percaya.kit.testing.access;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One operation as `openapi.yaml` describes it.
///
/// @param path with its variables, `/v1/consents/{id}`
/// @param roles the roles in its security requirement; empty when it is public
/// @param samples a value for each path variable and each required query parameter
/// @param headers the documented request headers, and whether each is required
/// @param contentType of the body; null when it takes none
/// @param example of the body; null when there is none
record ApiOperation(
        String id,
        String method,
        String path,
        Set<String> roles,
        Map<String, String> samples,
        Set<String> requiredQuery,
        Map<String, Boolean> headers,
        @Nullable String contentType,
        @Nullable String example) {

    private static final String ID = "/{id}";

    /// Whether it concerns a single resource of a tenant.
    boolean isAboutOne() {
        return path.contains(ID);
    }

    /// The path of the collection that the resource belongs to.
    String collection() {
        return path.substring(0, path.indexOf(ID));
    }

    boolean takes(String header) {
        return headers.containsKey(header);
    }

    boolean requires(String header) {
        return headers.getOrDefault(header, false);
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /// The same operation, called with one more query parameter.
    ApiOperation with(String name, String value) {
        Map<String, String> values = new LinkedHashMap<>(samples);
        values.put(name, value);
        Set<String> query = new LinkedHashSet<>(requiredQuery);
        query.add(name);
        return new ApiOperation(
                id, method, path, roles, values, query, headers, contentType, example);
    }

    /// Path and query, with the id filled in when the operation concerns a single resource.
    String address(@Nullable String thing) {
        String address = path;
        for (Map.Entry<String, String> sample : samples.entrySet()) {
            boolean isThing = thing != null && sample.getKey().equals("id");
            address =
                    address.replace(
                            "{" + sample.getKey() + "}", isThing ? thing : sample.getValue());
        }
        String separator = "?";
        for (String name : requiredQuery) {
            address += separator + name + "=" + samples.get(name);
            separator = "&";
        }
        return address;
    }
}
