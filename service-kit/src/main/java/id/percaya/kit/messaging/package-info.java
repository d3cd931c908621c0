/// CloudEvents out to the service's topic and in from the others'.
@NullMarked
package id.percaya.kit.messaging;

import org.jspecify.annotations.NullMarked;
