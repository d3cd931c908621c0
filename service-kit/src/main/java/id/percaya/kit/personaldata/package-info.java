/// Finds and masks personal data in free text: what strangers write about themselves and others in
/// public posts. Lists and exports show the masked text, announcements none.
@NullMarked
package id.percaya.kit.personaldata;

import org.jspecify.annotations.NullMarked;
