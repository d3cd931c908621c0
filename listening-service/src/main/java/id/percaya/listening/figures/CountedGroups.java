package id.percaya.listening.figures;

import id.percaya.listening.figures.day.CountedDays;
import id.percaya.listening.figures.day.FigureDay;
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
        return of(all, groups);
    }

    /// @param isByDay whether each day is a group
    static CountedGroups of(CountedDays counted, boolean isByDay) {
        Sums all = new Sums();
        Map<String, Sums> groups = new HashMap<>();
        for (FigureDay day : counted.days()) {
            all.add(day, counted.visits());
            if (isByDay) {
                sums(day.day().toString(), all, groups).add(day, counted.visits());
            }
        }
        return of(all, groups);
    }

    private static CountedGroups of(Sums all, Map<String, Sums> groups) {
        Map<String, Figures> figures = new HashMap<>();
        groups.forEach((key, sums) -> figures.put(key, sums.figures()));
        return new CountedGroups(all.figures(), figures);
    }

    private static Sums sums(@Nullable String key, Sums all, Map<String, Sums> groups) {
        return key == null ? all : groups.computeIfAbsent(key, _ -> new Sums());
    }
}
