package id.percaya.listening.concern.setting;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.concern.setting.ConcernSettingEvent.ConcernRulesChosen;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Inline projection into `concern_setting`.
@ApplicationScoped
class ConcernSettingProjection implements Projection<ConcernSettingEvent> {

    private static final String CHOSEN =
            """
            insert into concern_setting as s
              (id, tenant_id, version, confirm_from_authors, answer_within, quiet_after)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update
               set version = excluded.version, confirm_from_authors = excluded.confirm_from_authors,
                   answer_within = excluded.answer_within, quiet_after = excluded.quiet_after
             where s.version < excluded.version
            """;

    @Override
    public EventTypes<ConcernSettingEvent> types() {
        return ConcernSettingEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConcernSettingEvent> recorded, Connection connection)
            throws SQLException {
        switch (recorded.event()) {
            case ConcernRulesChosen(ConcernRules rules) ->
                    Sql.write(
                            connection,
                            CHOSEN,
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            recorded.version().value(),
                            rules.confirmFromAuthors(),
                            rules.answerWithin().toString(),
                            rules.quietAfter().toString());
        }
    }
}
