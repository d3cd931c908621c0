/// @@PACKAGE@@
@NullMarked
package id.percaya.eventstore.postgres.view;

import org.jspecify.annotations.NullMarked;
