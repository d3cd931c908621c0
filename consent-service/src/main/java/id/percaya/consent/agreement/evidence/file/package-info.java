/// Files kept sealed: each under a key of its own, which is sealed under its subject's key. Nothing
/// of a file is ever on disk in the clear, and a file whose subject was erased opens nowhere.
@NullMarked
package id.percaya.consent.agreement.evidence.file;

import org.jspecify.annotations.NullMarked;
