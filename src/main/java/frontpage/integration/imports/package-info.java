/**
 * Brings in the reviews of other systems, and those of an own export.
 *
 * <p>A file is read and staged row by row, with sensitive places masked before anything is stored;
 * that is the dry run, and it shows what would happen to each row. Taking the rows is a job: a
 * batch per transaction, so that it goes on where it stopped when a node dies, and a row that is
 * there already is found by what its platform calls it and left alone.
 *
 * <p>Addresses of people and of their machines are never read. What was public elsewhere becomes
 * public by the decision of whoever starts the import; what waited for a decision there waits here.
 * Nothing of this reads the rating.
 *
 * <p>Out of scope: what the platforms' own interfaces offer; only their files are read.
 */
@NullMarked
package frontpage.integration.imports;

import org.jspecify.annotations.NullMarked;
