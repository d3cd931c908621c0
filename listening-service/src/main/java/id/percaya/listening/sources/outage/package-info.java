/// The times in which sources were not heard, and the monitors that they concern. The hours of an
/// outage are not usual, so alert rules leave them out.
@NullMarked
package id.percaya.listening.sources.outage;

import org.jspecify.annotations.NullMarked;
