package id.percaya.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The filters of a list. A filter without a value does not narrow it.
public final class Where {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    /// @param condition in HQL, with the value as `:name`
    public Where and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    public String orderBy(String order) {
        return String.join(" and ", conditions) + " order by " + order;
    }

    public Map<String, Object> values() {
        return Map.copyOf(values);
    }
}
