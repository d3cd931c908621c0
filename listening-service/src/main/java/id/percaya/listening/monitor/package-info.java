/// A stored query and its life.
@NullMarked
package id.percaya.listening.monitor;

import org.jspecify.annotations.NullMarked;
