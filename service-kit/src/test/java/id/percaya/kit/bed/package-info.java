/// The smallest service there can be, to test the kit with: beds that are made, taken and left.
@NullMarked
package id.percaya.kit.bed;

import org.jspecify.annotations.NullMarked;
