/// A burst of negative mentions, from the first look to the answer.
@NullMarked
package id.percaya.listening.alerting.alert;

import org.jspecify.annotations.NullMarked;
