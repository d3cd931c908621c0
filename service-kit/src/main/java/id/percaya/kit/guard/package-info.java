/// What is turned away before any endpoint sees it.
@NullMarked
package id.percaya.kit.guard;

import org.jspecify.annotations.NullMarked;
