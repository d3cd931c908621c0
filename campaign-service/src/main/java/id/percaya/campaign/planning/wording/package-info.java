/// The words of contents, stemmed once when a version is written, so that nothing is analysed under
/// the gate's lock. Names are compared with them when they are needed: a synonym that is registered
/// later is found in contents that were written before. The publish gate asks `NamedHaltCodes`, and
/// holding at once asks `ContentWords`.
@NullMarked
package id.percaya.campaign.planning.wording;

import org.jspecify.annotations.NullMarked;
