/// Rejects bad requests before an endpoint sees them.
///
/// A Vert.x filter checks the form of the bearer token and the size of the body, and reads small
/// JSON bodies ahead. A JAX-RS filter rejects other media types. The token validator accepts access
/// tokens only. Nothing is exported: the filters register themselves.
@NullMarked
package id.percaya.kit.guard;

import org.jspecify.annotations.NullMarked;
