/// How long an organisation keeps the texts and authors of mentions. Each has one setting, an
/// aggregate of its own.
@NullMarked
package id.percaya.listening.work.retention;

import org.jspecify.annotations.NullMarked;
