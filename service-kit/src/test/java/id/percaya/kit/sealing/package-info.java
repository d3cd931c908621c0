@NullMarked
package id.percaya.kit.sealing;

import org.jspecify.annotations.NullMarked;
