/// A minimal service to test the kit with: beds that are made and taken. It has one of each piece a
/// service has: decider, command gateway, view, resource, reaction and timer. Only the kit's tests
/// use it.
@NullMarked
package id.percaya.kit.bed;

import org.jspecify.annotations.NullMarked;
