/// Persons who may be shown in publications. Everybody else knows a person by a pseudonym; name,
/// birth date and contact are encrypted under the person's own key. The record holds the legal
/// capacity and the substitutes who may decide for the person. A timer turns a minor into an adult
/// on the 18th birthday.
///
/// Other chapters read [SubjectStatusViews] and address commands to [Subjects]. The chapter
/// `agreement` checks signers against it, and `erasure` ends the record.
@NullMarked
package id.percaya.consent.person;

import org.jspecify.annotations.NullMarked;
