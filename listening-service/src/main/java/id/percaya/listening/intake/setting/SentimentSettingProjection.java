package id.percaya.listening.intake.setting;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.setting.SentimentSettingEvent.SentimentBasisChosen;
import id.percaya.listening.intake.understood.SentimentBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Inline projection into `sentiment_setting`.
@ApplicationScoped
class SentimentSettingProjection implements Projection<SentimentSettingEvent> {

    private static final String CHOSEN =
            """
            insert into sentiment_setting (id, tenant_id, version, basis) values (?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version, basis = excluded.basis
             where sentiment_setting.version < excluded.version
            """;

    @Override
    public EventTypes<SentimentSettingEvent> types() {
        return SentimentSettingEvent.TYPES;
    }

    @Override
    public void on(Recorded<SentimentSettingEvent> recorded, Connection connection)
            throws SQLException {
        switch (recorded.event()) {
            case SentimentBasisChosen(SentimentBasis basis) ->
                    Sql.write(
                            connection,
                            CHOSEN,
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            recorded.version().value(),
                            basis.name());
        }
    }
}
