/// Axon Framework 4 with its JDBC event storage engine, as its reference guide sets it up for
/// PostgreSQL.
@NullMarked
package id.percaya.bench.axon4;

import org.jspecify.annotations.NullMarked;
