/// Checks the draft of a public answer. An answer that confirms that somebody is a patient
/// discloses a medical secret (Law 17 of 2023 on health, article 301), however kind it is. Nothing
/// is stored.
@NullMarked
package id.percaya.listening.work.reply;

import org.jspecify.annotations.NullMarked;
