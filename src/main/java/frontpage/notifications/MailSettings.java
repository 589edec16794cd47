package frontpage.notifications;

import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;

/** Which server takes our letters. Without a host, letters wait. */
record MailSettings(String host, int port, String user, String password, String from, boolean tls) {
  private static final int IMPLICIT_TLS = 465;

  static Optional<MailSettings> read(Config config) {
    return text(config, "frontpage.mail.host")
        .map(
            host ->
                new MailSettings(
                    host,
                    config.getOptionalValue("frontpage.mail.port", Integer.class).orElse(25),
                    text(config, "frontpage.mail.user").orElse(""),
                    text(config, "frontpage.mail.password").orElse(""),
                    text(config, "frontpage.mail.from").orElse("reviews@localhost"),
                    config.getOptionalValue("frontpage.mail.tls", Boolean.class).orElse(true)));
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(name, String.class).map(String::strip).filter(s -> !s.isEmpty());
  }

  /**
   * As Jakarta Mail reads them. A password is never sent in the open unless TLS is switched off.
   */
  Properties properties() {
    Properties p = new Properties();
    p.setProperty("mail.transport.protocol", "smtp");
    p.setProperty("mail.smtp.host", host);
    p.setProperty("mail.smtp.port", Integer.toString(port));
    p.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
    p.setProperty("mail.smtp.starttls.enable", Boolean.toString(tls));
    p.setProperty("mail.smtp.starttls.required", Boolean.toString(tls && !user.isEmpty()));
    p.setProperty("mail.smtp.ssl.enable", Boolean.toString(port == IMPLICIT_TLS));
    p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    for (String kind : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      p.setProperty("mail.smtp." + kind, "15000");
    }
    return p;
  }
}
