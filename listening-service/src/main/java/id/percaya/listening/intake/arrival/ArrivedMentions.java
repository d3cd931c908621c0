package id.percaya.listening.intake.arrival;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.arrival.ArrivalCommand.NoteArrival;
import id.percaya.listening.intake.importing.MatchedMentionStore;
import id.percaya.listening.intake.importing.MentionMatcher;
import id.percaya.listening.intake.importing.TakenIn;
import id.percaya.listening.intake.importing.TakenIn.Outcome;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.stored.LastRemovals;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// Takes in a batch, in the current transaction: first its event, then its mentions.
@ApplicationScoped
class ArrivedMentions {

    private final DataSource requests;
    private final Arrivals arrivals;
    private final MatchedMentionStore intake;
    private final MentionMatcher.Factory matchers;

    ArrivedMentions(
            DataSource requests,
            Arrivals arrivals,
            MatchedMentionStore intake,
            MentionMatcher.Factory matchers) {
        this.requests = requests;
        this.arrivals = arrivals;
        this.intake = intake;
        this.matchers = matchers;
    }

    /// @param outcomes of the rows in order; empty for one that could not be read
    record Taken(Version version, List<Optional<TakenIn>> outcomes) {}

    Taken take(ArrivedBatch batch) {
        ArrivalSize size = batch.size();
        if (size.changesNothing()) {
            return new Taken(
                    Version.NONE,
                    batch.rows().stream().map(_ -> Optional.<TakenIn>empty()).toList());
        }
        Version version =
                arrivals.handle(
                        ArrivalId.next(),
                        new NoteArrival(batch.way(), size, batch.at()),
                        batch.context());
        return new Taken(version, store(batch));
    }

    private List<Optional<TakenIn>> store(ArrivedBatch batch) {
        try (Connection connection = requests.getConnection();
                MentionMatcher matcher = matchers.open(batch.context().tenant())) {
            List<Optional<TakenIn>> outcomes = new ArrayList<>();
            LastRemovals removals = new LastRemovals();
            for (ArrivedBatch part : batch.parts()) {
                outcomes.addAll(store(part, matcher, connection));
                removals.add(part.mentions(), part.removals());
            }
            intake.remember(batch.context().tenant(), removals, connection);
            return outcomes;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private List<Optional<TakenIn>> store(
            ArrivedBatch part, MentionMatcher matcher, Connection connection) throws SQLException {
        Tenant tenant = part.context().tenant();
        Iterator<TakenIn> taken =
                intake.save(tenant, part.mentions(), part.at(), matcher, connection).iterator();
        List<Optional<TakenIn>> outcomes = new ArrayList<>();
        for (Row row : part.rows()) {
            outcomes.add(
                    switch (row) {
                        case Row.Read _ -> Optional.of(taken.next());
                        case Row.Removed(Origin origin) ->
                                Optional.of(removed(tenant, origin, connection));
                        case Row.Broken _ -> Optional.empty();
                    });
        }
        return outcomes;
    }

    private TakenIn removed(Tenant tenant, Origin origin, Connection connection)
            throws SQLException {
        long removed = intake.remove(tenant, List.of(origin), connection);
        return new TakenIn(null, removed == 0 ? Outcome.DUPLICATE : Outcome.UPDATED);
    }
}
