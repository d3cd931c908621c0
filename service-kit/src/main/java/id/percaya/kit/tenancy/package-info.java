/// The tenant of each piece of work, and of the caller. [TenantTransactions] runs a transaction
/// whose tenant both PostgreSQL's row-level security and Hibernate's discriminator enforce; the
/// event store uses it for commands, reactions and timers. [Caller] reads tenant, subject and roles
/// from the access token. [TenantQueries] runs single queries without a transaction. [Ids]
/// generates the ids of new aggregates. [OrderingLock] orders commands of a tenant whose rule is
/// about several streams.
@NullMarked
package id.percaya.kit.tenancy;

import org.jspecify.annotations.NullMarked;
