/// The pseudonyms of authors. A source, a handle and a secret of the tenant give the key of an
/// account, so that nobody who knows only keys can guess a handle, and two tenants' keys cannot be
/// joined.
@NullMarked
package id.percaya.listening.intake.author;

import org.jspecify.annotations.NullMarked;
