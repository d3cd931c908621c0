package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Hysteresis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Goes through the edges of a span in order, as time did. At each edge it closes the alerts that
/// have become quiet, takes findings that belong to an open alert into it, and raises the worst of
/// the others, unless an alert that is not milder was raised within the cool-down.
///
/// Mentions that were stored before the rule's last alert was resolved by a person do not count
/// again, unless the severity is higher with them than that alert's.
public final class Watch {

    private final AlertRuleTerms terms;
    private final Judge judge;
    private final @Nullable Quiet quiet;
    private final Memory memory;
    private final List<Course> courses;
    private final List<Judged> first = new ArrayList<>();
    private int suppressed;
    private int lastSuppressed = Integer.MIN_VALUE;

    /// The alerts from before.
    ///
    /// @param alerts of the rule and the monitor, near the span
    /// @param resolved the alert that a person resolved last
    public record Memory(List<Course> alerts, Optional<Resolved> resolved) {
        public static final Memory NONE = new Memory(List.of(), Optional.empty());
    }

    /// @param at when a person resolved it
    public record Resolved(Severity severity, Instant at) {}

    /// @param courses the known alerts and the new ones, in order
    /// @param raised the window that raised each new alert
    /// @param suppressed bursts that raised nothing because of the cool-down
    public record Outcome(List<Course> courses, List<Judged> raised, int suppressed) {}

    private Watch(AlertRuleTerms terms, Heard heard, History history, Memory memory, int lastEdge) {
        Hysteresis hysteresis = terms.hysteresis();
        this.terms = terms;
        this.judge = new Judge(terms, heard, history, lastEdge);
        this.quiet = hysteresis == null ? null : new Quiet(terms, hysteresis, heard, judge);
        this.memory = memory;
        this.courses = new ArrayList<>(memory.alerts());
    }

    /// Judges the edges from one to another, both included.
    public static Outcome over(
            int from,
            int until,
            AlertRuleTerms terms,
            Heard heard,
            History history,
            Memory memory) {
        Watch watch = new Watch(terms, heard, history, memory, until);
        Arrays.stream(heard.edges(from, until)).forEach(watch::step);
        watch.close(until - 1);
        return new Outcome(List.copyOf(watch.courses), List.copyOf(watch.first), watch.suppressed);
    }

    /// Every window of the rule that ends at an edge, raised or not.
    public static List<Judged> at(
            int edge, AlertRuleTerms terms, Heard heard, History history, Instant storedAfter) {
        Judge judge = new Judge(terms, heard, history, edge);
        return terms.test().judged().stream()
                .map(window -> judge.judge(edge, window, storedAfter))
                .toList();
    }

    private void step(int edge) {
        close(edge - 1);
        courses.stream()
                .filter(course -> course.isOpenAt(edge))
                .toList()
                .forEach(course ->
                        raised(edge, course.storedAfter(), found -> covers(course, found))
                                .forEach(course::take));
        newBurst(edge).ifPresent(this::raise);
    }

    private void close(int edge) {
        if (quiet != null) {
            courses.stream()
                    .filter(course -> !course.isResolved() && !course.isQuiet())
                    .forEach(course -> course.closeUntil(edge, quiet));
        }
    }

    private Optional<Judged> newBurst(int edge) {
        Predicate<Judged> unknown = found -> courses.stream().noneMatch(c -> isNoNews(c, found));
        return memory.resolved()
                .map(resolved ->
                        worst(edge, resolved.at(), unknown)
                                .or(() ->
                                        worst(edge, Instant.EPOCH, unknown)
                                                .filter(found ->
                                                        isAbove(found, resolved.severity()))))
                .orElseGet(() -> worst(edge, Instant.EPOCH, unknown));
    }

    /// A finding that belongs to an alert is news only if the alert is over and was milder. To one
    /// that is stored as over belong only the windows that overlap its own.
    private boolean isNoNews(Course course, Judged found) {
        return !course.isResolved()
                && covers(course, found)
                && (course.isOpenAt(found.edge()) || !isAbove(found, course.severity()));
    }

    private boolean covers(Course course, Judged found) {
        return course.covers(found, terms.hysteresis() != null);
    }

    private Optional<Judged> worst(int edge, Instant storedAfter, Predicate<Judged> among) {
        return raised(edge, storedAfter, among).stream().findFirst();
    }

    /// The worst first.
    private List<Judged> raised(int edge, Instant storedAfter, Predicate<Judged> among) {
        return terms.test().judged().stream()
                .map(window -> judge.judge(edge, window, storedAfter))
                .filter(judged -> judged.isRaised() && among.test(judged))
                .sorted(Judged.BY_SEVERITY.reversed())
                .toList();
    }

    private void raise(Judged found) {
        if (isCoolingDown(found)) {
            if (found.edge() > lastSuppressed + Bins.in(terms.longestWindow())) {
                suppressed++;
            }
            lastSuppressed = found.edge();
            return;
        }
        courses.add(Course.raised(found));
        first.add(found);
    }

    private boolean isCoolingDown(Judged found) {
        int coolDown = Bins.in(terms.coolDown());
        return courses.stream()
                .filter(course -> course.anchor() <= found.edge())
                .filter(course -> found.edge() < course.anchor() + coolDown)
                .anyMatch(course -> !isAbove(found, course.severity()));
    }

    private static boolean isAbove(Judged found, Severity severity) {
        return found.severity().compareTo(severity) > 0;
    }
}
