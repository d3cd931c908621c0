/// @@PACKAGE@@
@NullMarked
package id.percaya.eventstore.postgres.jdbc;

import org.jspecify.annotations.NullMarked;
