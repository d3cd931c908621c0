package id.percaya.listening.figures.course;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.counting.stored.CountedBins;
import id.percaya.listening.figures.course.MonitorCourse.BinDetails;
import id.percaya.listening.matching.monitor.MonitorViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

@ApplicationScoped
class CourseViews {

    private final DataSource requests;
    private final CountedBins counted;
    private final MonitorViews monitors;

    CourseViews(DataSource requests, CountedBins counted, MonitorViews monitors) {
        this.requests = requests;
        this.counted = counted;
        this.monitors = monitors;
    }

    MonitorCourse of(UUID monitor, Instant from, Instant to) {
        var _ = monitors.details(monitor);
        CourseSpan.require(from, to);
        try (Connection connection = requests.getConnection()) {
            Instant asOf = counted.asOf(connection).orElse(null);
            List<BinDetails> bins =
                    counted.of(monitor, from, to, connection).stream().map(BinDetails::of).toList();
            return new MonitorCourse(monitor, from, to, asOf, bins);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
