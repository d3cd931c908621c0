/// What others may know of consents: ids, grants and times, on the topic `percaya.consent`.
@NullMarked
package id.percaya.consent.announcing;

import org.jspecify.annotations.NullMarked;
