package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.safety.credential.CheckResult;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads the facts from the inline views in one statement, hence in one snapshot, so that they held
/// at the same instant.
@ApplicationScoped
class SuspensionFactsReader {

    /// One row for each practitioner whom the suspension concerns; one without a practitioner if it
    /// concerns nobody in particular.
    private static final String FACTS =
            """
            select exists (select 1 from investigation i
                            where i.crisis_id = s.crisis_id and i.state = 'APPROVED'),
                   exists (select 1 from corrective_action a
                             join investigation i on i.id = a.investigation_id
                            where a.crisis_id = s.crisis_id and i.state = 'APPROVED'
                              and a.state = 'EFFECTIVENESS_VERIFIED'),
                   not exists (select 1 from corrective_action a
                                where a.crisis_id = s.crisis_id
                                  and a.state <> 'EFFECTIVENESS_VERIFIED'),
                   p.code, k.result, k.checked_by, k.checked_at, k.valid_until
              from suspension s
              join crisis c on c.id = s.crisis_id
              left join lateral jsonb_array_elements_text(
                          case when s.practitioner is null then c.practitioners
                               else jsonb_build_array(s.practitioner) end) as p (code) on true
              left join lateral (
                     select k.* from credential_check k
                      where k.crisis_id = s.crisis_id and k.practitioner = p.code
                        and k.facility = s.facility and k.procedure = s.procedure
                      order by k.checked_at desc, k.id desc limit 1) as k on true
             where s.id = ?
             order by p.code
            """;

    private final DataSource requests;

    SuspensionFactsReader(DataSource requests) {
        this.requests = requests;
    }

    SuspensionFacts of(UUID suspension) {
        try (Connection connection = requests.getConnection();
                PreparedStatement facts = connection.prepareStatement(FACTS)) {
            facts.setObject(1, suspension);
            try (ResultSet rows = facts.executeQuery()) {
                return facts(rows);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static SuspensionFacts facts(ResultSet rows) throws SQLException {
        boolean approved = false;
        boolean verified = false;
        boolean everyVerified = false;
        List<LatestCheck> checks = new ArrayList<>();
        while (rows.next()) {
            approved = rows.getBoolean(1);
            verified = rows.getBoolean(2);
            everyVerified = rows.getBoolean(3);
            String practitioner = rows.getString(4);
            if (practitioner != null) {
                checks.add(check(practitioner, rows));
            }
        }
        return new SuspensionFacts(approved, verified, everyVerified, checks);
    }

    private static LatestCheck check(String practitioner, ResultSet row) throws SQLException {
        String result = row.getString(5);
        Timestamp checkedAt = row.getTimestamp(7);
        Date validUntil = row.getDate(8);
        return new LatestCheck(
                practitioner,
                result == null ? null : CheckResult.valueOf(result),
                row.getString(6),
                checkedAt == null ? null : checkedAt.toInstant(),
                validUntil == null ? null : validUntil.toLocalDate());
    }
}
