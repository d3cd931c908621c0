package id.percaya.campaign.planning.wording;

import id.percaya.campaign.planning.content.ContentEvent;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Gives the contents of earlier releases their words, once after the first start. Until then a
/// halt finds what they name when they are due.
@ApplicationScoped
class EarlierContentWords {

    private static final Logger LOG = Logger.getLogger(EarlierContentWords.class);

    private static final String WITHOUT =
            """
            select id from content c
             where statement is null
               and not exists (select from content_words w where w.id = c.id)
             order by id
            """;

    private final DataSource requests;
    private final Transactions transactions;
    private final EventStore store;
    private final ContentWordsProjection words;
    private final Set<String> tenants;

    EarlierContentWords(
            DataSource requests,
            Transactions transactions,
            EventStore store,
            ContentWordsProjection words,
            @ConfigProperty(name = "percaya.tenants") Set<String> tenants) {
        this.requests = requests;
        this.transactions = transactions;
        this.store = store;
        this.words = words;
        this.tenants = Set.copyOf(tenants);
    }

    void begin(@Observes StartupEvent event) {
        Thread _ = Thread.ofVirtual().name("earlier-content-words").start(this::fill);
    }

    /// The next start finds what a failure leaves.
    private void fill() {
        for (String name : tenants) {
            Tenant tenant = new Tenant(name);
            tried(() -> fill(tenant));
        }
    }

    private void fill(Tenant tenant) {
        for (UUID id : transactions.call(tenant, this::without)) {
            tried(() -> transactions.retrying(tenant, () -> write(new ContentId(id), tenant)));
        }
    }

    /// One content that cannot be read does not keep the others from their words.
    private static void tried(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failed) {
            LOG.warn("a content of an earlier release is without its words until the next start");
            LOG.debug("content without words", failed);
        }
    }

    private List<UUID> without() {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(WITHOUT);
                ResultSet rows = statement.executeQuery()) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private boolean write(ContentId id, Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            for (Recorded<ContentEvent> recorded :
                    store.read(tenant, id.stream(), ContentEvent.TYPES)) {
                words.on(recorded, connection);
            }
            return true;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
