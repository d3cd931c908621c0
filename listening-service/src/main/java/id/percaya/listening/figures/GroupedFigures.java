package id.percaya.listening.figures;

import id.percaya.kit.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Reads figures with their groups: hours and days in order, others with the most mentions first.
@ApplicationScoped
class GroupedFigures {

    private final FigureViews views;
    private final MonitorNames names;

    GroupedFigures(FigureViews views, MonitorNames names) {
        this.views = views;
        this.names = names;
    }

    Figures of(MentionSelection selection, GroupBy groupBy) {
        CountedGroups counted = views.of(Counting.of(selection, Grouping.of(groupBy)));
        if (counted.groups().size() > GroupBy.MOST) {
            throw new Invalid(
                    "groupBy",
                    "TOO_MANY_ROWS",
                    "gives more than 1,000 rows; choose a shorter span or another groupBy");
        }
        Map<String, String> named = groupBy == GroupBy.TOPIC ? names.all() : Map.of();
        List<FigureGroup> groups =
                counted.groups().entrySet().stream()
                        .map(group ->
                                FigureGroup.of(
                                        group.getKey(),
                                        named.get(group.getKey()),
                                        group.getValue(),
                                        counted.all()))
                        .sorted(order(groupBy))
                        .toList();
        return counted.all().with(groups);
    }

    private static Comparator<FigureGroup> order(GroupBy groupBy) {
        Comparator<FigureGroup> byKey = Comparator.comparing(FigureGroup::key);
        return switch (groupBy) {
            case HOUR, DAY -> byKey;
            case SOURCE, TOPIC, FACILITY, NAMED_TOPIC, NAMED_FACILITY, PROCEDURE, PRACTITIONER ->
                    Comparator.comparingLong(FigureGroup::mentions).reversed().thenComparing(byKey);
        };
    }
}
