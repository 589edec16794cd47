package frontpage.integration.imports;

/** How one system writes its reviews into a file. */
interface Format {
  /**
   * Reads every row; a file that is not of this format at all is a field problem of {@code file}.
   */
  void read(Upload upload, Rows rows);
}
