/// Personal fields sealed by subjects' keys, and erasure, wired to the service's settings.
@NullMarked
package id.percaya.kit.sealing;

import org.jspecify.annotations.NullMarked;
