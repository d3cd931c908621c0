/// The gate before which no image-recovery campaign may start.
@NullMarked
package id.percaya.crisis.recovery;

import org.jspecify.annotations.NullMarked;
