/// The right to be forgotten: a person's key is destroyed, and with it every personal field, the
/// evidence, and what their consents still permitted; a certificate says what went and what stays.
/// UU PDP 27/2022 art. 8, 43 to 45.
@NullMarked
package id.percaya.consent.erasure;

import org.jspecify.annotations.NullMarked;
