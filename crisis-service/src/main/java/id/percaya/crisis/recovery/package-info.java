/// The recovery gate of a crisis. No image-recovery campaign may start before it opens, and it
/// never closes again. It opens when the investigation is approved, every suspension is decided, a
/// strong corrective action is verified, and every statutory clock is met. The package exports the
/// gateway, the facts reader and the reader, which the war room uses, and the event, which
/// `announcing` publishes.
@NullMarked
package id.percaya.crisis.recovery;

import org.jspecify.annotations.NullMarked;
