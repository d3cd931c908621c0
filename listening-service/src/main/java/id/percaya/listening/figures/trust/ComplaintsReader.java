package id.percaya.listening.figures.trust;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.figures.MentionSelection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/// Reads how the complaints were answered: the mentions that were triaged as such, from the time
/// that they were first stored. One that may still be answered in time is not judged yet.
@ApplicationScoped
class ComplaintsReader {

    private static final String JUDGED =
            """
            select count(*) filter (where j.answered_after <= interval '24 hours'), count(*)
              from (select m.first_response_at - m.stored_at as answered_after,
                           m.first_response_at is not null
                             or m.work_state in ('RESOLVED', 'DISMISSED', 'REMOVED')
                             or m.stored_at < ?::timestamptz - interval '24 hours' as judged
                      from mention m
                     where m.category = 'COMPLAINT' and m.published_at >= ? and m.published_at < ?
                       and (?::uuid is null or exists (
                         select 1 from mention_match x
                          where x.mention_id = m.id and x.monitor_id = ?::uuid))) as j
             where j.judged
            """;

    private final DataSource requests;
    private final Clock clock;

    ComplaintsReader(DataSource requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    AnsweredComplaints of(MentionSelection selection) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(JUDGED)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(2, selection.from().atOffset(ZoneOffset.UTC));
            statement.setObject(3, selection.to().atOffset(ZoneOffset.UTC));
            statement.setObject(4, selection.monitorId());
            statement.setObject(5, selection.monitorId());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new AnsweredComplaints(row.getLong(1), row.getLong(2));
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
