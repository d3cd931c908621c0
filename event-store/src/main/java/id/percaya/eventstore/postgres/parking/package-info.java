/// @@PACKAGE@@
@NullMarked
package id.percaya.eventstore.postgres.parking;

import org.jspecify.annotations.NullMarked;
