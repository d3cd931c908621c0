/// Stories of the receiving channels on a real broker, in their package to use its package-private
/// types.
@NullMarked
package id.percaya.kit.messaging.receiving;

import org.jspecify.annotations.NullMarked;
