package id.percaya.listening.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of all counted mentions, and of each group.
record CountedGroups(Figures all, Map<String, Figures> groups) {

    static CountedGroups read(ResultSet row) throws SQLException {
        Sums all = new Sums();
        Map<String, Sums> groups = new HashMap<>();
        while (row.next()) {
            String key = row.getString(2);
            sums(key, all, groups).add(row);
        }
        Map<String, Figures> figures = new HashMap<>();
        groups.forEach((key, sums) -> figures.put(key, sums.figures()));
        return new CountedGroups(all.figures(), figures);
    }

    private static Sums sums(@Nullable String key, Sums all, Map<String, Sums> groups) {
        return key == null ? all : groups.computeIfAbsent(key, _ -> new Sums());
    }
}
