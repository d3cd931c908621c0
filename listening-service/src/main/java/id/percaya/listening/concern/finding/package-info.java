/// Counts the terms of each monitor's mentions in windows of whole hours, finds those that emerge
/// and opens concerns for them. It runs in the background, an hour ends ten minutes after the clock
/// says so, and what comes later for an hour counts its windows again. All of it can be repeated.
@NullMarked
package id.percaya.listening.concern.finding;

import org.jspecify.annotations.NullMarked;
