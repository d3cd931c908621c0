package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The key of each subject, wrapped, in `es.subject_key`.
///
/// A key is made in a transaction of its own on a worker connection, and committed before anything
/// is sealed with it. A command's transaction therefore still writes nothing before its append. If
/// two transactions make a subject's first key at once, the later takes the earlier's. A command
/// that fails afterwards leaves an unused key.
public final class SubjectKeys {

    private static final Duration LIFE = Duration.ofSeconds(60);

    private static final String FIND =
            "select wrapped_key from es.subject_key where tenant_id = ? and subject = ?";

    private static final String KEEP =
            """
            insert into es.subject_key (tenant_id, subject, wrapped_key, kek) values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private final SubjectLock lock;
    private final DataSource joined;
    private final DataSource worker;
    private final KeyEncryption encryption;
    private final KeyCache cache;

    /// @param joined as for [id.percaya.eventstore.postgres.log.PostgresEventStore]
    /// @param worker connections of the worker role, in autocommit; never the pool behind `joined`,
    ///   which could run empty waiting for itself
    public SubjectKeys(DataSource joined, DataSource worker, KeyEncryption encryption) {
        this(joined, worker, encryption, LIFE);
    }

    SubjectKeys(DataSource joined, DataSource worker, KeyEncryption encryption, Duration life) {
        this.lock = new SubjectLock(joined);
        this.joined = joined;
        this.worker = worker;
        this.encryption = encryption;
        this.cache = new KeyCache(life);
    }

    /// The key, with the subject's erasure held off until the running transaction ends, because the
    /// transaction may also write the sealed data in plain text.
    ///
    /// @throws Refused when the subject was erased before
    SubjectKey inTransaction(KeyOwner owner) {
        return required(owner, lock.hold(owner));
    }

    /// As [#inTransaction], for data that is not sealed or was sealed earlier. Makes no key.
    void holdOffErasure(KeyOwner owner) {
        if (lock.hold(owner) instanceof StoredKey.Destroyed) {
            throw new Refused(SealingRefusal.SUBJECT_ERASED);
        }
    }

    /// The key, made if there is none yet; null when it was destroyed.
    @Nullable SubjectKey findOrMake(KeyOwner owner) {
        SubjectKey cached = cache.find(owner);
        return cached != null ? cached : unwrapped(owner, storedOrMade(owner));
    }

    /// The key; null when it was destroyed.
    ///
    /// @throws IllegalStateException when there never was one: a lost key is not an erasure
    @Nullable SubjectKey find(KeyOwner owner) {
        SubjectKey cached = cache.find(owner);
        return cached != null ? cached : unwrapped(owner, stored(owner));
    }

    /// Destroys the key within the running transaction.
    void destroyUnused(KeyOwner owner) {
        try (Connection connection = joined.getConnection()) {
            ErasureTable.destroy(owner, connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        cache.forget(owner);
    }

    void forget(Tenant tenant, UUID subject) {
        cache.forget(new KeyOwner(tenant, subject));
    }

    private SubjectKey required(KeyOwner owner, StoredKey stored) {
        StoredKey known = stored instanceof StoredKey.Absent ? storedOrMade(owner) : stored;
        SubjectKey cached = known instanceof StoredKey.Wrapped ? cache.find(owner) : null;
        SubjectKey key = cached != null ? cached : unwrapped(owner, known);
        if (key == null) {
            throw new Refused(SealingRefusal.SUBJECT_ERASED);
        }
        return key;
    }

    private @Nullable SubjectKey unwrapped(KeyOwner owner, StoredKey stored) {
        return switch (stored) {
            case StoredKey.Absent _ ->
                    throw new IllegalStateException("the key of a subject is missing");
            case StoredKey.Destroyed _ -> null;
            case StoredKey.Wrapped(WrappedKey wrapped) -> {
                SubjectKey key = wrapped.unwrap(owner, encryption);
                cache.keep(owner, key);
                yield key;
            }
        };
    }

    private StoredKey storedOrMade(KeyOwner owner) {
        StoredKey stored = stored(owner);
        if (!(stored instanceof StoredKey.Absent)) {
            return stored;
        }
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, owner.tenant().id());
            statement.setObject(2, owner.subject());
            WrappedKey.fresh(owner, encryption).bind(statement, 3);
            statement.setString(4, encryption.current());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
        return stored(owner);
    }

    private StoredKey stored(KeyOwner owner) {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, owner.tenant().id());
            statement.setObject(2, owner.subject());
            try (ResultSet row = statement.executeQuery()) {
                return StoredKey.of(row);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
