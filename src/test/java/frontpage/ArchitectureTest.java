package frontpage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which component may know which: the table that a newcomer should read first. */
class ArchitectureTest {

  private static final String ROOT = "(root)";

  /**
   * Component to what it may import beside itself and the root; a star stands for sub-packages too.
   */
  private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>();

  /** Told by events: they know those of every component, and nothing else of it. */
  private static final Set<String> LISTENERS = Set.of("audit", "notifications");

  static {
    allow(ROOT);
    allow("checker", "checker.text");
    allow("checker.text", "checker");
    allow("checker.terms", "checker", "checker.text");
    allow("checker.rules", "checker", "checker.text", "checker.terms");
    allow("checker.packs", "checker*");
    allow("cli", "checker*");
    allow("sites", "checker*");
    // A site's settings are changed by its staff, and its voice is a word of the checker.
    allow("staff", "sites", "checker");
    allow("reviews", "reviews.conditions", "reviews.texts", "sites", "checker*");
    allow("reviews.conditions", "sites");
    allow("reviews.texts", "checker*");
    allow("reviews.feed", "reviews", "reviews.texts", "sites");
    // What kind a complaint is and whose fault: the checker's words, so that they are said once.
    allow("threads", "reviews", "staff", "sites", "checker");
    allow("replies", "threads", "reviews", "reviews.texts", "staff", "sites", "checker*");
    allow("moderation", "threads", "reviews", "replies", "staff", "sites", "checker*");
    allow(
        "channels", "threads", "replies", "reviews", "reviews.texts", "staff", "sites", "checker*");
    // Parts of a channel of their own size; it reaches them by ports and knows none of them.
    allow("channels.files", "channels", "sites");
    allow("channels.policy", "sites");
    allow("channels.contacts", "channels", "channels.policy", "sites");
    allow("channels.compensations", "channels", "channels.policy", "reviews", "sites");
    allow("channels.closing", "channels", "channels.policy", "replies", "sites", "checker*");
    allow("channels.consults", "channels", "channels.files", "threads", "reviews", "sites");
    allow("votes", "reviews", "sites");
    allow("proofs", "sites");
    allow("insights", "threads", "reviews", "replies", "moderation", "staff", "sites", "checker*");
    allow("notifications", "staff", "sites");
    allow("integration", "reviews", "reviews.feed", "reviews.texts", "replies", "sites");
    allow("integration.exports", "integration", "reviews", "reviews.feed", "sites");
    allow("integration.imports", "integration", "reviews", "replies", "sites");
    allow("audit");
    allow("demo", "reviews", "replies", "threads", "moderation", "staff", "sites", "checker*");
    allow("launcher");
  }

  /**
   * Steps of jobs, what an open stream asks while no request is being answered, and what is stored
   * after a request's body was read.
   */
  private static final Set<String> JOBS =
      Set.of(
          "frontpage.audit.Sealing",
          "frontpage.channels.GuestRights",
          "frontpage.channels.KeyRotation",
          "frontpage.channels.Notices",
          "frontpage.channels.Retention",
          "frontpage.channels.closing.SummaryDeadline",
          "frontpage.channels.consults.ConsultDeadline",
          "frontpage.channels.files.Uploading",
          "frontpage.integration.imports.ImportSteps",
          "frontpage.moderation.FlagRetention",
          "frontpage.notifications.DeliverySteps",
          "frontpage.notifications.DeskRights");

  /** Filters ask these before the resource's transaction begins. */
  private static final Set<String> ASKED_BY_FILTERS =
      Set.of(
          "frontpage.sites.Sites",
          "frontpage.staff.CookieSignIn",
          "frontpage.threads.EscalatedThreads");

  private static JavaClasses ours;

  @BeforeAll
  static void read() {
    ours = new ClassFileImporter().importPath(Path.of("target/classes/frontpage"));
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(ours.stream().map(ArchitectureTest::component))
        .allSatisfy(component -> assertThat(MAY_IMPORT).containsKey(component));
  }

  @Test
  void componentsImportOnlyWhatTheTableAllows() {
    var wrong = new ArrayList<String>();
    for (var type : ours) {
      for (var dependency : type.getDirectDependenciesFromSelf()) {
        if (isOurs(dependency.getTargetClass()) && !allowed(dependency)) {
          wrong.add(dependency.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java/frontpage"))) {
      assertThat(files.filter(Files::isDirectory))
          .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }
  }

  @Test
  void theCheckerAndTheLauncherAreWithoutJakarta() {
    noClasses()
        .that()
        .resideInAnyPackage("frontpage.checker..", "frontpage.cli..", "frontpage.launcher..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "org.hibernate..")
        .allowEmptyShould(true)
        .check(ours);
  }

  /**
   * A stream of results outlives its entity manager outside a transaction, and then closes a
   * statement of whoever has the connection next.
   */
  @Test
  void noResultIsReadAsAStream() {
    noClasses()
        .should()
        .callMethod(jakarta.persistence.TypedQuery.class, "getResultStream")
        .check(ours);
  }

  @Test
  void theLauncherStandsAlone() {
    noClasses()
        .that()
        .resideInAPackage("frontpage.launcher..")
        .should()
        .dependOnClassesThat(
            isOurs.and(
                DescribedPredicate.not(
                    JavaClass.Predicates.resideInAPackage("frontpage.launcher.."))))
        .check(ours);
  }

  /**
   * A stream of events outlives the request that its resource answered, so it may hold the sink.
   */
  @Test
  void httpStaysInResourcesAndTheRoot() {
    var http = JavaClass.Predicates.resideInAPackage("jakarta.ws.rs..");
    var streams = JavaClass.Predicates.resideInAPackage("jakarta.ws.rs.sse..");
    noClasses()
        .that()
        .resideInAPackage("frontpage..")
        .and()
        .haveNameMatching(".*Stream(\\$.*)?")
        .should()
        .dependOnClassesThat(http.and(DescribedPredicate.not(streams)))
        .allowEmptyShould(true)
        .check(ours);
    classes()
        .that()
        .resideOutsideOfPackage("frontpage")
        .and()
        .haveNameNotMatching(".*(Resource|Stream)(\\$.*)?")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("jakarta.ws.rs..")
        .check(ours);
  }

  @Test
  void transactionsBeginInResourcesObserversAndJobs() {
    assertThat(ours.stream().filter(type -> type.isAnnotatedWith(Transactional.class)))
        .allSatisfy(type -> assertThat(beginsWork(type)).as(type.getName()).isTrue());
    assertThat(
            ours.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Transactional.class)))
        .allSatisfy(
            method ->
                assertThat(beginsWork(method.getOwner()) || observes(method))
                    .as(method.getFullName())
                    .isTrue());
  }

  /**
   * Outside a transaction Payara keeps one entity manager per invocation, and a task that the
   * request starts on a managed executor closes it at its own end, under the request's hands.
   */
  @Test
  void resourcesWorkInOneTransaction() {
    classes()
        .that()
        .areAnnotatedWith(jakarta.ws.rs.Path.class)
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(ours);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Service|Manager|Util|Utils|Helper)(\\$.*)?")
        .check(ours);
  }

  @Test
  void noFileIsLong() throws IOException {
    for (var folder : new String[] {"src", "widgets"}) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var file : files.filter(ArchitectureTest::isSource).toList()) {
          assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(400);
        }
      }
    }
  }

  private static final DescribedPredicate<JavaClass> isOurs =
      JavaClass.Predicates.resideInAPackage("frontpage..");

  private static boolean isOurs(JavaClass type) {
    return isOurs.test(type);
  }

  private static void allow(String component, String... others) {
    MAY_IMPORT.put(component, Set.of(others));
  }

  private static boolean allowed(Dependency dependency) {
    var from = component(dependency.getOriginClass());
    var to = component(dependency.getTargetClass());
    if (from.equals(to) || to.equals(ROOT)) {
      return true;
    }
    if (LISTENERS.contains(from) && isNews(dependency.getTargetClass())) {
      return true;
    }
    return MAY_IMPORT.getOrDefault(from, Set.of()).stream().anyMatch(rule -> covers(rule, to));
  }

  private static boolean covers(String rule, String component) {
    if (!rule.endsWith("*")) {
      return rule.equals(component);
    }
    var parent = rule.substring(0, rule.length() - 1);
    return component.equals(parent) || component.startsWith(parent + ".");
  }

  /** Events, and the ids and states that they carry. */
  private static boolean isNews(JavaClass type) {
    return type.isAssignableTo(DomainEvent.class)
        || type.isEnum()
        || type.getSimpleName().endsWith("Id");
  }

  private static String component(JavaClass type) {
    var name = type.getPackageName();
    return name.equals("frontpage") ? ROOT : name.substring("frontpage.".length());
  }

  private static boolean beginsWork(JavaClass type) {
    return type.getSimpleName().endsWith("Resource")
        || JOBS.contains(type.getName())
        || ASKED_BY_FILTERS.contains(type.getName());
  }

  private static boolean observes(JavaMethod method) {
    return method.getParameters().stream()
        .anyMatch(
            parameter ->
                parameter.isAnnotatedWith(Observes.class)
                    || parameter.isAnnotatedWith(ObservesAsync.class));
  }

  private static boolean isSource(Path file) {
    var name = file.toString();
    return name.endsWith(".java") || (name.endsWith(".ts") && !name.contains("node_modules"));
  }
}
