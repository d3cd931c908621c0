@NullMarked
package id.percaya.kit.guard;

import org.jspecify.annotations.NullMarked;
