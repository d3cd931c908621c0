/// Rejects bad requests before an endpoint sees them.
///
/// A Vert.x filter checks the form of the target and of the bearer token and the size of the body,
/// and reads small JSON bodies ahead. JAX-RS filters reject other media types and parameters that
/// an operation does not have. The token validator accepts access tokens only. Every response gets
/// `Date` and `Cache-Control`. The filters register themselves; [Confidential] alone is exported.
@NullMarked
package id.percaya.kit.guard;

import org.jspecify.annotations.NullMarked;
