package frontpage.integration.imports;

import frontpage.Caller;
import frontpage.CurrentCaller;
import frontpage.DeskOnly;
import frontpage.Problem;
import frontpage.ProblemCode;
import frontpage.Role;
import frontpage.Schedule;
import frontpage.integration.SafeCsv;
import frontpage.reviews.PageView;
import frontpage.sites.Site;
import frontpage.sites.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Bringing in reviews from elsewhere: send a file, see what would happen, then start. */
@Path("desk/{site}/imports")
@RequestScoped
@Transactional
@DeskOnly(Role.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
  private static final int LARGEST_FILE = 20 * 1024 * 1024;
  private static final int SHOWN = 100;

  @Inject private Sites sites;
  @Inject private Imports imports;
  @Inject private Staging staging;
  @Inject private Schedule schedule;
  @Inject private Event<ImportStarted> started;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "frontpage.zone", defaultValue = "UTC")
  private ZoneId zone;

  /** {@code rows} says how many are in which state; a state that none is in is absent. */
  public record JobView(
      UUID id,
      String format,
      String state,
      String by,
      Instant createdAt,
      @Nullable Instant finishedAt,
      Map<String, Long> rows) {}

  /**
   * @param line in the file, 1-based
   * @param field of a refused row: what is wrong there, with the code in {@code problem}
   */
  public record RowView(
      int position,
      int line,
      String state,
      @Nullable String field,
      @Nullable String problem,
      @Nullable String author,
      @Nullable String excerpt,
      @Nullable Integer rating) {}

  public record Part(List<RowView> rows, @Nullable Integer next) {}

  /**
   * Stages a file; nothing becomes a review yet.
   *
   * @param format {@code wordpress}, {@code disqus}, {@code isso}, {@code google}, {@code
   *     yandex-market}, {@code site-reviews}, {@code judge-me} or {@code csv}
   * @param page key of the page for rows that name none
   * @param columns of any CSV: a JSON object from our field to the file's heading; {@code text} and
   *     {@code date} are needed, {@code author}, {@code rating}, {@code title}, {@code id}, {@code
   *     page}, {@code pageTitle}, {@code pageUrl}, {@code url}, {@code approved}, {@code answer},
   *     {@code answerBy} and {@code answerDate} may be there
   */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Response stage(
      @PathParam("site") String siteKey,
      @QueryParam("format") @Nullable String format,
      @QueryParam("page") @Nullable String page,
      @QueryParam("pageTitle") @Nullable String pageTitle,
      @QueryParam("columns") @Nullable String columns,
      InputStream body)
      throws IOException {
    Site site = sites.require(siteKey);
    ImportFormat known = ImportFormat.of(format == null ? "" : format);
    byte[] content = body.readNBytes(LARGEST_FILE + 1);
    if (content.length > LARGEST_FILE) {
      throw Problem.of(ProblemCode.BODY_TOO_LARGE);
    }
    Caller me = caller.get();
    ImportJob job = new ImportJob(site.id(), known, me.id(), me.name(), clock.instant());
    imports.add(job);
    staging.stage(site, job, new Upload(content, page(page, pageTitle), columns(columns), zone));
    return Response.status(201).entity(view(job)).build();
  }

  @GET
  public Map<String, List<JobView>> list(@PathParam("site") String site) {
    return Map.of(
        "imports", imports.of(sites.require(site).id()).stream().map(this::view).toList());
  }

  @GET
  @Path("{id}")
  public JobView job(@PathParam("site") String site, @PathParam("id") UUID id) {
    return view(imports.require(sites.require(site).id(), id));
  }

  @GET
  @Path("{id}/rows")
  public Part rows(
      @PathParam("site") String site,
      @PathParam("id") UUID id,
      @QueryParam("state") @Nullable String state,
      @QueryParam("after") @DefaultValue("0") int after) {
    ImportJob job = imports.require(sites.require(site).id(), id);
    List<ImportRow> rows = imports.rows(job.id(), state(state), after, SHOWN + 1);
    boolean more = rows.size() > SHOWN;
    List<ImportRow> shown = more ? rows.subList(0, SHOWN) : rows;
    return new Part(
        shown.stream().map(ImportsResource::view).toList(),
        more ? (Integer) shown.get(SHOWN - 1).position() : null);
  }

  /** The rows that were refused, as a table: line, field, problem. */
  @GET
  @Path("{id}/errors")
  @Produces("text/csv; charset=utf-8")
  public Response errors(@PathParam("site") String site, @PathParam("id") UUID id) {
    ImportJob job = imports.require(sites.require(site).id(), id);
    SafeCsv csv = new SafeCsv("line", "field", "problem");
    imports
        .rows(job.id(), ImportRow.State.REFUSED, 0, Integer.MAX_VALUE)
        .forEach(row -> csv.row(row.line(), row.field(), row.problem()));
    return Response.ok(csv.written())
        .header("Content-Disposition", "attachment; filename=\"import-errors.csv\"")
        .build();
  }

  @POST
  @Path("{id}/start")
  public JobView start(@PathParam("site") String site, @PathParam("id") UUID id) {
    ImportJob job = imports.require(sites.require(site).id(), id);
    if (job.state() != ImportJob.State.STAGED) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    job.start();
    schedule.now(ImportWork.JOB, job.id());
    long rows = imports.counts(job.id()).values().stream().mapToLong(Long::longValue).sum();
    started.fire(
        new ImportStarted(job.siteId(), job.id(), caller.get().name(), job.format(), rows));
    return view(job);
  }

  @DELETE
  @Path("{id}")
  public void drop(@PathParam("site") String site, @PathParam("id") UUID id) {
    ImportJob job = imports.require(sites.require(site).id(), id);
    if (job.state() == ImportJob.State.RUNNING) {
      throw Problem.of(ProblemCode.CONFLICT);
    }
    imports.drop(job);
  }

  private JobView view(ImportJob job) {
    Map<String, Long> rows = new LinkedHashMap<>();
    imports.counts(job.id()).forEach((state, count) -> rows.put(state.name(), count));
    return new JobView(
        job.id(),
        job.format(),
        job.state().name(),
        job.memberName(),
        job.createdAt(),
        job.finishedAt(),
        rows);
  }

  private static RowView view(ImportRow row) {
    return new RowView(
        row.position(),
        row.line(),
        row.state().name(),
        row.field(),
        row.problem(),
        row.author(),
        row.excerpt(),
        row.rating());
  }

  private static @Nullable PageView page(@Nullable String key, @Nullable String title) {
    return key == null || key.isBlank()
        ? null
        : new PageView(key, title == null || title.isBlank() ? key : title, null, "Product");
  }

  private static Map<String, String> columns(@Nullable String json) {
    Map<String, String> columns = new LinkedHashMap<>();
    if (json != null) {
      try (JsonReader reader = Json.createReader(new StringReader(json))) {
        JsonObject object = reader.readObject();
        object.keySet().forEach(field -> columns.put(field, object.getString(field, "")));
      } catch (JsonException e) {
        throw Problem.field("columns", "malformed");
      }
    }
    return columns;
  }

  private static ImportRow.@Nullable State state(@Nullable String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    try {
      return ImportRow.State.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw Problem.field("state", "unknown-value");
    }
  }
}
