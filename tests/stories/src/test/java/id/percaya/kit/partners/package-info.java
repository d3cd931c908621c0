/// Stories of the partner topics on a real broker and a real PostgreSQL. They are in the
/// announcer's package to use its package-private types.
@NullMarked
package id.percaya.kit.partners;

import org.jspecify.annotations.NullMarked;
