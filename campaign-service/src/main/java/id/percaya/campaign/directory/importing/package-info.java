/// Import of entries as CSV. A file is judged whole, against itself and against the directory, and
/// then taken in whole or not at all: with half a list, all services would refuse the codes of the
/// other half. Every fault is listed with its line and column.
@NullMarked
package id.percaya.campaign.directory.importing;

import org.jspecify.annotations.NullMarked;
