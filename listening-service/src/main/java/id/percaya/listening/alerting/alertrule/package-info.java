/// What counts as more than usual.
@NullMarked
package id.percaya.listening.alerting.alertrule;

import org.jspecify.annotations.NullMarked;
