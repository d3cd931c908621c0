/// @@PACKAGE@@
@NullMarked
package id.percaya.eventstore.json;

import org.jspecify.annotations.NullMarked;
