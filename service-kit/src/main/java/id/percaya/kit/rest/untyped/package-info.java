/// For resources that are not typed yet; goes with the last of them.
@NullMarked
package id.percaya.kit.rest.untyped;

import org.jspecify.annotations.NullMarked;
