package id.percaya.listening.sources.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The query of an address.
final class Query {

    private final List<String> pairs = new ArrayList<>();

    /// Leaves out a parameter without a value.
    Query with(String name, @Nullable String value) {
        if (value != null) {
            pairs.add(name + "=" + encoded(value));
        }
        return this;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "?" + String.join("&", pairs);
    }
}
