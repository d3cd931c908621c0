@NullMarked
package id.percaya.crisis;

import org.jspecify.annotations.NullMarked;
