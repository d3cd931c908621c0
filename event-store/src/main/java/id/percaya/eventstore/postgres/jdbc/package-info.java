/// Statements, transactions and failures for all code that uses JDBC. [Jdbc] runs statements and
/// short transactions, [JdbcTransactions] runs commands without a container, and [TenantQuery]
/// reads as a tenant in one round trip. A failed statement is a [DatabaseFailure];
/// [TransientFailure] decides whether trying again can help. The store, the kit and the services
/// use this package.
@NullMarked
package id.percaya.eventstore.postgres.jdbc;

import org.jspecify.annotations.NullMarked;
