/// @@PACKAGE@@
@NullMarked
package id.percaya.eventstore.postgres.log;

import org.jspecify.annotations.NullMarked;
