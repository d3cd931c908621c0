/// What stands behind [id.percaya.kit.rest.Endpoint]: preconditions, kept answers, cursors.
@NullMarked
package id.percaya.kit.rest;

import org.jspecify.annotations.NullMarked;
