/// What stands behind [id.percaya.kit.Endpoint]: preconditions, kept answers, cursors.
@NullMarked
package id.percaya.kit.rest;

import org.jspecify.annotations.NullMarked;
