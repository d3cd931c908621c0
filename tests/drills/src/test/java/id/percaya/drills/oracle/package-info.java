@NullMarked
package id.percaya.drills.oracle;

import org.jspecify.annotations.NullMarked;
