/// The files of media, encrypted by the kit's store. Each medium is a subject of its own: all its
/// files are sealed under its key, and destroying that key erases it, whomever it shows.
@NullMarked
package id.percaya.campaign.media.storage;

import org.jspecify.annotations.NullMarked;
