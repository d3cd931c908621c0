/// Crypto-shredding for the service: wires the event store's sealing and erasure to the service's
/// settings and datasources. Personal fields are encrypted with a key of each data subject; erasing
/// a person destroys the key. The package exports nothing; services inject the beans that
/// [SealingWiring] produces, such as `Sealing` and `Erasure`. [SealingStartup] repeats erasures
/// after a restore.
@NullMarked
package id.percaya.kit.sealing;

import org.jspecify.annotations.NullMarked;
