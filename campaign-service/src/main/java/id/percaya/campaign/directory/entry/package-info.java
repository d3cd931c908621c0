/// Entries of the directory: a stream for each code of a tenant and kind. `Entries` is the command
/// gateway. It takes a lock of the tenant and kind before it reads the other entries, so that a
/// synonym never means two things (`docs/decisions/directory.md`). The view is written inline, so a
/// new entry counts at once.
@NullMarked
package id.percaya.campaign.directory.entry;

import org.jspecify.annotations.NullMarked;
