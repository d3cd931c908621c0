/// Checks of a practitioner's registration (STR) and licence to practise (SIP) in the public
/// registers. A check records its result once and never changes; a newer check supersedes it. The
/// package exports the gateway, the reader and the events. The war room shows the checks, and the
/// suspension rules query the latest one.
@NullMarked
package id.percaya.crisis.safety.credential;

import org.jspecify.annotations.NullMarked;
