package frontpage.integration;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Short addresses for people and pages, answered by the resources of the same name. They are
 * forwarded, so that one place knows how a resource is called and what goes with a transaction.
 */
@WebServlet({"/p/*", "/assets/*", "/sitemap.xml"})
public class PublicAddressesServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    String target = path.startsWith("/p/") ? "/pages/" + path.substring(3) : path;
    request.getRequestDispatcher("/api/v1" + target).forward(request, response);
  }
}
