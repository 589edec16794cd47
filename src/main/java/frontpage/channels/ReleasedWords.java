package frontpage.channels;

import java.util.List;

/** Port: public texts that the customer has read and agreed to. */
public interface ReleasedWords {
  /** What they say is no longer only private. */
  List<String> of(Room room);
}
