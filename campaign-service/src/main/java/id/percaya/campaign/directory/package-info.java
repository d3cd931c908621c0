/// The directory: the provider's facilities, procedures, practitioners and topics, each under a
/// code that all services use. An entry is kept by a tenant administrator, singly or by import, and
/// announced as a whole after each change. Codes that were in use before there was a directory are
/// adopted as unreviewed entries. The other chapters check codes through
/// [id.percaya.kit.directory.Directory] and do not depend on this one; only `announcing` does.
@NullMarked
package id.percaya.campaign.directory;

import org.jspecify.annotations.NullMarked;
