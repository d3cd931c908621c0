/// Durable timers on the service's own database.
@NullMarked
package id.percaya.kit.timing;

import org.jspecify.annotations.NullMarked;
