/**
 * The append-only, hash-chained trail of who did what: the proof that a decision was made as shown.
 *
 * <p>An entry is written in the decision's own transaction, so that there is neither a decision
 * without an entry nor an entry without a decision. Within seconds it is sealed into one chain per
 * site: numbered, and hashed together with the hash before it. Sealing is apart from writing,
 * because a chain has one end, and two decisions of one site would wait for each other there.
 *
 * <p>Nodes share the work by locking the chain's head in the database. The trail needs no other
 * scheduler than the container's, so it borrows none from another component.
 *
 * <p>Out of scope: texts (events carry ids, states and reasons only), and who may read the trail
 * beyond the two roles that its resource names.
 */
@NullMarked
package frontpage.audit;

import org.jspecify.annotations.NullMarked;
