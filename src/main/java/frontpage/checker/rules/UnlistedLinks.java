package frontpage.checker.rules;

import frontpage.checker.text.Text;
import frontpage.checker.text.Token;
import frontpage.checker.text.TokenType;

/** Links to domains that are not the site's. */
record UnlistedLinks() implements Detector {

  @Override
  public void find(Proof proof, Sink sink) {
    Text text = proof.text();
    for (int i = 0; i < text.size(); i++) {
      Token token = text.token(i);
      boolean link =
          token.type() == TokenType.LINK
              && token.form().indexOf('@') < 0
              && !MailAddresses.hosts(text, i);
      if (link && !proof.official().link(token.form())) {
        sink.add(token.start(), token.end());
      }
    }
  }
}
