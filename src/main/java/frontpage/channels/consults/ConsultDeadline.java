package frontpage.channels.consults;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** The job's transaction: nobody is waited for who cannot answer any more. */
@ApplicationScoped
class ConsultDeadline {
  @Inject private Consults consults;

  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  public void pass(UUID thread) {
    consults.waitForWhoIsLeft(thread);
  }
}
