/// The trust index: one number from moods, ratings, engagement and answers, with all that it was
/// computed from.
@NullMarked
package id.percaya.listening.figures.trust;

import org.jspecify.annotations.NullMarked;
