/// Calls addresses that tenants name, within bounds of size and time, and never inside our own
/// networks.
@NullMarked
package id.percaya.listening.sources.fetching;

import org.jspecify.annotations.NullMarked;
