/// What every operation's documentation has in common, written once.
@NullMarked
package id.percaya.kit.openapi;

import org.jspecify.annotations.NullMarked;
