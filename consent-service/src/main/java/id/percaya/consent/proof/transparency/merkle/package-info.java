/// The Merkle tree of RFC 9162 as pure computation, without a database. [Frontier] appends leaves
/// and needs only the right edge of the tree. [ProofPaths] tells which nodes a proof consists of;
/// [InclusionProof] and [ConsistencyProof] verify it. Callers store the hashes of complete subtrees
/// by [Node] and pass in those that a computation needs. Only the transparency log and the receipt
/// use it.
@NullMarked
package id.percaya.consent.proof.transparency.merkle;

import org.jspecify.annotations.NullMarked;
