/// Axon Framework 5 with its aggregate-based JPA event storage engine on Hibernate, as its
/// reference guide sets it up for PostgreSQL.
@NullMarked
package id.percaya.bench.axon5;

import org.jspecify.annotations.NullMarked;
