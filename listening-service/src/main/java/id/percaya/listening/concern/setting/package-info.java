/// The rules of an organisation for its concerns: when one is confirmed without a person, how soon
/// it is to be answered, and when it has faded.
@NullMarked
package id.percaya.listening.concern.setting;

import org.jspecify.annotations.NullMarked;
