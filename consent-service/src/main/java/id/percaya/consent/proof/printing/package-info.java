/// Pages for people to print, in Bahasa Indonesia and in English. A page is a Qute template that
/// includes `templates/printed.html`; its texts are a message bundle in `messages`. Qute escapes
/// every text; a page has no script and loads nothing from elsewhere. [Representation] chooses
/// between JSON, JWS and page for an endpoint and sets the security headers. Receipts and takedown
/// certificates use it.
@NullMarked
package id.percaya.consent.proof.printing;

import org.jspecify.annotations.NullMarked;
