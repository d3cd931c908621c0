package id.percaya.listening.work.erasure;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.problem.Invalid;
import id.percaya.listening.intake.author.AuthorSecrets;
import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.stored.StoredMentionUpgrades;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The key of an author whose erasure is asked for. Needs a transaction of the tenant.
@ApplicationScoped
class AuthorKeys {

    private static final String OF_MENTION =
            "select author_key, text_state from mention where id = ? and tenant_id = ?";

    private final AuthorSecrets secrets;
    private final StoredMentionUpgrades upgrades;
    private final DataSource requests;

    AuthorKeys(AuthorSecrets secrets, StoredMentionUpgrades upgrades, DataSource requests) {
        this.secrets = secrets;
        this.upgrades = upgrades;
        this.requests = requests;
    }

    String of(Tenant tenant, ErasureRequest order) {
        upgrades.run(tenant);
        Author account = order.account();
        String key =
                account == null
                        ? ofMention(tenant, order.mentionId())
                        : account.keyed(secrets.of(tenant)).key();
        if (key == null) {
            throw new Invalid(
                    "/mentionId",
                    "AUTHOR_UNKNOWN",
                    "must be a stored mention whose author is known");
        }
        return key;
    }

    private @Nullable String ofMention(Tenant tenant, @Nullable UUID mention) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_MENTION)) {
            statement.setObject(1, mention);
            statement.setString(2, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && !row.getString(2).equals(TextState.REMOVED.name())
                        ? row.getString(1)
                        : null;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
