/// The codes of facilities, procedures, practitioners and topics that a tenant has entered in its
/// directory. campaign-service keeps the directory; every other service keeps a view of it.
@NullMarked
package id.percaya.kit.directory;

import org.jspecify.annotations.NullMarked;
