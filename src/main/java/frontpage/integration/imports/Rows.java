package frontpage.integration.imports;

/** Where a format leaves what it reads, in the file's order. */
interface Rows {
  /** Reads one row; what it throws is told with the row's line, and the next row is read. */
  void row(int line, RowReading reading);

  /** One row of a file. */
  interface RowReading {
    FoundReview read() throws BadRow;
  }
}
