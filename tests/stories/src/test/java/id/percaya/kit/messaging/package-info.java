/// Stories of the announcer. Here and not with the others, because it is nobody's business but its
/// package's.
@NullMarked
package id.percaya.kit.messaging;

import org.jspecify.annotations.NullMarked;
