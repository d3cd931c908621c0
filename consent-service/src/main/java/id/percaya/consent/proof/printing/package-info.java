/// What people can print: pages in Bahasa Indonesia and in English, without script, with nothing
/// from elsewhere, and with every text escaped. Whoever gives a page says what is on it.
@NullMarked
package id.percaya.consent.proof.printing;

import org.jspecify.annotations.NullMarked;
