/// The description of what a service says over Kafka, for those who listen.
@NullMarked
package id.percaya.kit.asyncapi;

import org.jspecify.annotations.NullMarked;
