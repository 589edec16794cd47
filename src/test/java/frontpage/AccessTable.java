package frontpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who may call what. A new endpoint belongs here before it belongs anywhere else.
 *
 * <p>{@code public}: anybody; {@code author}: whoever holds the review's key; {@code channel}:
 * whoever entered the private channel; {@code consult}: a colleague who was asked; {@code staff}:
 * any signed-in member; {@code key}: an integrator with a key of a site; otherwise the roles on the
 * site of the path: M(oderator) L(ead) A(dmin) U (auditor) X (executive). {@code E} is the
 * executive to whom the path's thread was brought, see {@code EscalationIT}. {@code A*} is an admin
 * of any site.
 */
final class AccessTable {
  private static final String TABLE =
      """
      GET    /sites/{site}/reviews                               public
      POST   /sites/{site}/reviews                               public
      GET    /sites/{site}/reviews/{id}/own                      author
      PUT    /sites/{site}/reviews/{id}/rating                   author
      PUT    /sites/{site}/reviews/{id}/text                     author
      GET    /sites/{site}/reviews/{id}/former                   public
      POST   /sites/{site}/reviews/{id}/withdraw                 author
      POST   /sites/{site}/reviews/{id}/hide-name                author
      POST   /sites/{site}/reviews/{id}/handover                 author
      PUT    /sites/{site}/reviews/{id}/helpful                  public
      GET    /sites/{site}/form                                  public
      GET    /sites/{site}/challenge                             public
      POST   /sites/{site}/flags                                 public
      GET    /sites/{site}/fragment                              public
      GET    /sites/{site}/feed.atom                             public
      GET    /sites/{site}/feed.json                             public
      GET    /pages/{site}/{page}                                public
      GET    /pages/{site}/{page}/embed                          public
      GET    /oembed                                             public
      GET    /sitemap.xml                                        public
      GET    /assets/{name}                                      public
      POST   /desk/session                                       public
      GET    /desk/session                                       staff
      GET    /desk/sessions                                      staff
      DELETE /desk/sessions/{id}                                 staff
      PUT    /desk/language                                      staff
      PUT    /desk/signatures/{language}                         staff
      DELETE /desk/signatures/{language}                         staff
      POST   /desk/sites                                         A*
      POST   /desk/channel-keys/rotation                         A*
      GET    /desk/{site}/settings                               A U
      PUT    /desk/{site}/settings                               A
      GET    /desk/{site}/rules                                  M L A U
      PUT    /desk/{site}/rules                                  A
      GET    /desk/{site}/keys                                   A
      POST   /desk/{site}/keys                                   A
      DELETE /desk/{site}/keys/{id}                              A
      POST   /check                                              staff key
      GET    /desk/{site}/channel-policy                         A U
      PUT    /desk/{site}/channel-policy                         A
      GET    /desk/{site}/compensations                          L A
      GET    /desk/{site}/threads/{id}/compensations             M L A E
      POST   /desk/{site}/threads/{id}/compensations             M L A
      POST   /desk/{site}/threads/{id}/compensations/{item}/approve L A
      POST   /desk/{site}/threads/{id}/compensations/{item}/settle M L A
      POST   /desk/{site}/threads/{id}/compensations/{item}/cancel M L A
      GET    /desk/{site}/visitors                               A
      PUT    /desk/{site}/visitors                               A
      GET    /desk/{site}/flags                                  M L A U
      POST   /desk/{site}/flags/{id}/decision                    M L A
      GET    /desk/{site}/members                                M L A U X
      POST   /desk/{site}/members                                A
      DELETE /desk/{site}/members/{id}                           A
      GET    /desk/{site}/queue                                  M L A U X
      GET    /desk/{site}/threads/{id}                           M L A U X
      PATCH  /desk/{site}/threads/{id}                           M L A
      POST   /desk/{site}/threads/{id}/decision                  M L A
      PUT    /desk/{site}/threads/{id}/draft                     M L A
      POST   /desk/{site}/threads/{id}/check                     M L A
      POST   /desk/{site}/threads/{id}/move-to-private           M L A
      POST   /desk/{site}/threads/{id}/replies                   M L A
      GET    /desk/{site}/threads/{id}/clearances                M L A
      POST   /desk/{site}/threads/{id}/clearances                M L A
      POST   /desk/{site}/threads/{id}/clearances/{clearance}/decision  M L A
      GET    /desk/{site}/threads/{id}/channel                   M L A E
      POST   /desk/{site}/threads/{id}/channel/messages          M L A E
      POST   /desk/{site}/threads/{id}/channel/seen              M L A E
      POST   /desk/{site}/threads/{id}/channel                   M L A
      GET    /desk/{site}/threads/{id}/channel/contact           M L A E
      PUT    /desk/{site}/threads/{id}/channel/contact           M L A
      GET    /desk/{site}/threads/{id}/channel/summary           M L A E
      POST   /desk/{site}/threads/{id}/channel/summary           M L A
      POST   /desk/{site}/threads/{id}/channel/summary/check     M L A
      DELETE /desk/{site}/threads/{id}/channel/summary           M L A
      POST   /desk/{site}/threads/{id}/channel/check             M L A E
      POST   /desk/{site}/threads/{id}/channel/typing            M L A E
      PUT    /desk/{site}/threads/{id}/channel/files/{file}      M L A E
      GET    /desk/{site}/threads/{id}/channel/files/{file}      M L A E
      POST   /desk/{site}/threads/{id}/channel/close             M L A
      DELETE /desk/{site}/threads/{id}/channel/devices/{device}  M L A
      POST   /desk/{site}/threads/{id}/channel/letter            M L A
      POST   /desk/{site}/threads/{id}/channel/checked           M L A
      POST   /desk/{site}/threads/{id}/channel/contact/call      M L A E
      GET    /desk/{site}/threads/{id}/escalation                M L A E
      PUT    /desk/{site}/threads/{id}/escalation                M L A
      DELETE /desk/{site}/threads/{id}/escalation                M L A E
      GET    /desk/{site}/threads/{id}/consults                  M L A E
      POST   /desk/{site}/threads/{id}/consults                  M L A
      DELETE /desk/{site}/threads/{id}/consults/{consult}        M L A
      GET    /desk/{site}/channel-retention                      A U
      PUT    /desk/{site}/channel-retention                      A
      GET    /desk/{site}/events                                 M L A U
      GET    /desk/{site}/outbox                                 A
      POST   /desk/{site}/outbox/{id}/retry                      A
      POST   /desk/{site}/imports                                A
      GET    /desk/{site}/imports                                A
      GET    /desk/{site}/imports/{id}                           A
      GET    /desk/{site}/imports/{id}/rows                      A
      GET    /desk/{site}/imports/{id}/errors                    A
      POST   /desk/{site}/imports/{id}/start                     A
      DELETE /desk/{site}/imports/{id}                           A
      GET    /desk/{site}/export                                 A
      GET    /desk/{site}/export/reviews                         A
      POST   /desk/{site}/export                                 A
      GET    /desk/{site}/audit                                  A U
      GET    /desk/{site}/audit/verify                           A U
      POST   /channel/enter                                      public
      POST   /channel/not-me                                     public
      GET    /channel                                            channel
      GET    /channel/messages                                   channel
      POST   /channel/messages                                   channel
      GET    /channel/events                                     channel
      POST   /channel/seen                                       channel
      GET    /channel/contact                                    channel
      PUT    /channel/contact                                    channel
      GET    /channel/summary                                    channel
      POST   /channel/summary                                    channel
      POST   /channel/typing                                     channel
      POST   /channel/mailbox/letter                             channel
      POST   /channel/mailbox                                    channel
      PUT    /channel/files/{file}                               channel
      GET    /channel/files/{file}                               channel
      GET    /channel/readers                                    channel
      GET    /channel/export                                     channel
      DELETE /channel/devices/{device}                           channel
      POST   /channel/links/end                                  channel
      POST   /channel/erase                                      channel
      POST   /channel/leave                                      channel
      POST   /consult/code                                       public
      POST   /consult/enter                                      public
      GET    /consult/{consult}                                  consult
      GET    /consult/{consult}/files/{file}                     consult
      POST   /consult/{consult}/answer                           consult
      DELETE /desk/session                                       staff
      """;

  private AccessTable() {}

  /** One line of the table. */
  record Row(String method, String path, Set<String> access) {
    String endpoint() {
      return method + " " + path;
    }

    boolean is(String kind) {
      return access.contains(kind);
    }

    boolean writes() {
      return !method.equals("GET");
    }

    /** The path with the site's key and an id that is nobody's. */
    String filled(String site) {
      return "/api/v1"
          + path.replace("{site}", site)
              .replaceAll("\\{[a-z]+}", "00000000-0000-4000-8000-000000000000");
    }
  }

  /** In this order; signing out comes last, since it ends the session that the others use. */
  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : TABLE.strip().split("\n")) {
      String[] cells = line.strip().split(" +", 3);
      rows.add(new Row(cells[0], cells[1], Set.of(cells[2].split(" "))));
    }
    return rows;
  }
}
