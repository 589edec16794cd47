package frontpage.checker.rules;

import frontpage.checker.Severity;
import java.util.Map;

/** The rules that phrases alone cannot say, one sorted line each. */
final class CodedRules {

  static final Map<String, Detector> ALL =
      Map.ofEntries(
          Map.entry("address", new StreetAddresses()),
          Map.entry("apology-first", new ApologyFirst()),
          Map.entry("apology-missing", new ApologyMissing()),
          Map.entry("apology-repeated", new ApologyRepeated()),
          Map.entry("asks-for-data-in-public", new AskedInPublic()),
          Map.entry("asks-to-repeat", new AsksToRepeat()),
          Map.entry("bank-account", new FigureRule(Figures.Kind.ACCOUNT)),
          Map.entry("birth-date", new BirthDates()),
          Map.entry("confidential-fact", new ConfidentialFacts()),
          Map.entry("confirms-customer", new ConfirmsCustomer()),
          Map.entry("copied-reply", new CopiedReply()),
          Map.entry("credentials", new Credentials()),
          Map.entry("email", new MailAddresses()),
          Map.entry("emoji-to-complaint", new EmojiToComplaint()),
          Map.entry("empty-reply", new EmptyReply()),
          Map.entry("full-name", new FullNames()),
          Map.entry("hard-sentence", new HardSentence()),
          Map.entry("impersonal-address", new ImpersonalAddress()),
          Map.entry("insult", new Insults()),
          Map.entry("language-mismatch", new LanguageMismatch()),
          Map.entry("money-in-public", new MoneyInPublic()),
          Map.entry("national-id", new FigureRule(Figures.Kind.NATIONAL_ID)),
          Map.entry("nickname", new Nickname()),
          Map.entry("no-date", new NoDate()),
          Map.entry("no-greeting", new NoGreeting()),
          Map.entry("no-next-step", new NoNextStep()),
          Map.entry("no-signature", new NoSignature()),
          Map.entry("no-thanks", new NoThanks()),
          Map.entry("off-topic", new OffTopic()),
          Map.entry("order-number", new OrderNumbers()),
          Map.entry("out-of-proportion", new OutOfProportion()),
          Map.entry(
              "payment-card",
              new FigureRule(Figures.Kind.CARD)
                  .and(new FigureRule(Figures.Kind.MASKED_CARD, Severity.WARNING))),
          Map.entry("phone", new PhoneRule()),
          Map.entry("placeholder-left", new PlaceholderLeft()),
          Map.entry("private-only", new PrivateOnly()),
          Map.entry("sarcasm", new Sarcasm()),
          Map.entry("sends-away", new SendsAway()),
          Map.entry("shouting", new Shouting()),
          Map.entry("too-many-questions", new TooManyQuestions()),
          Map.entry("unlisted-link", new UnlistedLinks()),
          Map.entry("voice", new VoiceRule()),
          Map.entry("wrong-name", new WrongName()));

  private CodedRules() {}
}
