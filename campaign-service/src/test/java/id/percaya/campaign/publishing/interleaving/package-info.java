/// The drill `gate-interleavings`: small worlds in which several threads, each on connections of
/// its own, claim, send, halt, withdraw, pause and set the clock at random. `LogOracle` then reads
/// the log of each world in its order, with a model of its own, and shares no code with the gate.
/// `Protection` lists all that the drill can take out of the gate, to show that it would be missed.
@NullMarked
package id.percaya.campaign.publishing.interleaving;

import org.jspecify.annotations.NullMarked;
