package frontpage.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The least that a servlet can do: answers the bytes that it was last given. */
@WebServlet("/feed")
public class BareServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static volatile byte[] bytes = {};

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    bytes = request.getInputStream().readAllBytes();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("application/json");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
