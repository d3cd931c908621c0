/// What campaign reports back to a crisis: the publications it holds because of it.
@NullMarked
package id.percaya.crisis.hold;

import org.jspecify.annotations.NullMarked;
