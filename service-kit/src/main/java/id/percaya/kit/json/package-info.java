/// JSON at the boundary: strict in, RFC 3339 out.
@NullMarked
package id.percaya.kit.json;

import org.jspecify.annotations.NullMarked;
