/**
 * Starts the whole product on one machine with one command: looks first whether it can run, says in
 * one line what is in the way, then runs Payara Micro with the WAR as a child process beside a demo
 * shop on another port.
 *
 * <p>Why a program of its own: a WAR that fails to deploy leaves Payara Micro running and answering
 * 404 with a page of stack traces in the log; a newcomer should read one sentence instead.
 *
 * <p>Plain Java before any server: imports none of the other components, and nothing of Jakarta.
 * Out of scope: running several nodes, supervising restarts, installing anything.
 */
@NullMarked
package frontpage.launcher;

import org.jspecify.annotations.NullMarked;
