/// @@PACKAGE@@
@NullMarked
package id.percaya.eventstore.postgres.group;

import org.jspecify.annotations.NullMarked;
