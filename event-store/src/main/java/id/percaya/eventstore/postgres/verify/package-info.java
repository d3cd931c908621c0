/// @@PACKAGE@@
@NullMarked
package id.percaya.eventstore.postgres.verify;

import org.jspecify.annotations.NullMarked;
