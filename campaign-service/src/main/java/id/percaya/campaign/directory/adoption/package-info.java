/// Adoption: codes that were in use before there was a directory become unreviewed entries, so that
/// nothing in use is refused once a tenant begins to keep its directory. A subscription reads the
/// log from its start up to the instant at which the directory was introduced. Its lease and its
/// checkpoint let it do so once, however many nodes start together.
@NullMarked
package id.percaya.campaign.directory.adoption;

import org.jspecify.annotations.NullMarked;
