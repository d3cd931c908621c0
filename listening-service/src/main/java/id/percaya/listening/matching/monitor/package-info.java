/// A stored query and its life.
@NullMarked
package id.percaya.listening.matching.monitor;

import org.jspecify.annotations.NullMarked;
