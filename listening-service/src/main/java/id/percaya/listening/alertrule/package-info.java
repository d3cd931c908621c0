/// What counts as more than usual.
@NullMarked
package id.percaya.listening.alertrule;

import org.jspecify.annotations.NullMarked;
