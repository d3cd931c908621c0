/// The form that a person signs: what it must say, from its draft to the day it is no longer used.
@NullMarked
package id.percaya.consent.agreement.form;

import org.jspecify.annotations.NullMarked;
