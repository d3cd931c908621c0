package id.percaya.bench.decisions;

import id.percaya.bench.Database;
import id.percaya.bench.service.IdentityProvider;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// Inserts the data: persons of one tenant, each with a consent of four grants as in the decision
/// view, and the rows of the bare endpoint.
record Population(int persons) {

    static UUID person(int number) {
        return UUID.fromString("00000000-0000-7000-8000-%012x".formatted(number));
    }

    void insert(Database database, String name) throws SQLException {
        try (Connection connection = database.of(name, "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(consents());
            statement.execute(leaves());
            statement.execute(rows());
        }
        database.analyze(name);
    }

    private String consents() {
        return """
        insert into consent_grant
          (consent_id, version, ordinal, tenant_id, subject_id, purpose, channel, medium, identifiability,
           territory, assets, compensated, signed_at, valid_from, valid_until, known_from)
        select ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 3, m.ordinal, '%s',
               ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'MARKETING', 'INSTAGRAM',
               m.medium, 'IDENTIFIABLE', 'WORLD', '[]', false, now(), now(), now() + interval '1 year', now()
          from generate_series(0, %d) as n,
               unnest(array['PHOTO', 'VIDEO', 'NAME', 'WORDS']) with ordinality as m (medium, ordinal)
        """
                .formatted(IdentityProvider.TENANT, persons - 1);
    }

    /// Leaves of the transparency log, one per consent.
    private String leaves() {
        return """
        insert into log_leaf (index, previous, event_id, consent_id, subject_id, version, tenant_id, leaf_hash)
        select n, nullif(n, 0) - 1, gen_random_uuid(), ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
               ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 3, '%s', sha256(n::text::bytea)
          from generate_series(0, %d) as n
        """
                .formatted(IdentityProvider.TENANT, persons - 1);
    }

    private String rows() {
        return """
        create table bare (id uuid primary key, word text not null);
        grant select on bare to percaya_request;
        insert into bare
        select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'permitted'
          from generate_series(0, %d) as n
        """
                .formatted(persons - 1);
    }
}
