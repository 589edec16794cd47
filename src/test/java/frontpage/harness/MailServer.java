package frontpage.harness;

/** The SMTP server of this run, taken away for a while. What it had received is gone then. */
public final class MailServer implements AutoCloseable {

  private MailServer() {
    Parts.running().mail().stop();
  }

  /** Nobody answers at its port until this is closed. */
  public static MailServer down() {
    return new MailServer();
  }

  @Override
  public void close() {
    Parts.running().mail().start();
  }
}
