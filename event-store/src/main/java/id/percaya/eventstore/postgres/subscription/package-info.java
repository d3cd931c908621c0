/// @@PACKAGE@@
@NullMarked
package id.percaya.eventstore.postgres.subscription;

import org.jspecify.annotations.NullMarked;
