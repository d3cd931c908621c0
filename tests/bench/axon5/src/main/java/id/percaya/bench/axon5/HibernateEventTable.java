package id.percaya.bench.axon5;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.ValidationMode;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateEventEntry;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/// Axon's event table, created by Hibernate from Axon's entity.
final class HibernateEventTable {

    private static final String COPY =
            """
            insert into "AggregateEventEntry"
              ("globalIndex", "identifier", "aggregateIdentifier", "aggregateSequenceNumber",
               "aggregateType", "type", "version", "timestamp", "payload", "metadata")
            select nextval('"aggregate-event-global-index-sequence"'), gen_random_uuid()::text,
                   md5("aggregateIdentifier" || copy)::uuid::text, "aggregateSequenceNumber",
                   "aggregateType", "type", "version", "timestamp", "payload", "metadata"
              from generate_series(1, ?1) copy, "AggregateEventEntry"
             where "aggregateIdentifier" = ?2 order by copy, "aggregateSequenceNumber"
            """;

    private HibernateEventTable() {}

    static EntityManagerFactory on(DataSource pool) {
        return new HibernatePersistenceConfiguration("bench")
                .managedClass(AggregateEventEntry.class)
                .property("jakarta.persistence.nonJtaDataSource", pool)
                .property("hibernate.dialect", ByteaDialect.class.getName())
                .property("hibernate.hbm2ddl.auto", "create")
                .property("hibernate.globally_quoted_identifiers", true)
                .property("hibernate.jdbc.batch_size", 100)
                // Hibernate also searches the class path of the process, where it finds a
                // validator.
                .validationMode(ValidationMode.NONE)
                .createEntityManagerFactory();
    }

    static void copy(EntityManagerFactory factory, String aggregate, int copies) {
        factory.runInTransaction(manager ->
                manager.createNativeQuery(COPY)
                        .setParameter(1, copies)
                        .setParameter(2, aggregate)
                        .executeUpdate());
    }
}
