/// Where a crisis is run: everything that belongs to it at one look, and the commands to it.
@NullMarked
package id.percaya.crisis.response.warroom;

import org.jspecify.annotations.NullMarked;
