/// Writes a platform's post in canonical form, so that it is read as any other mention.
@NullMarked
package id.percaya.listening.sources.canonical;

import org.jspecify.annotations.NullMarked;
