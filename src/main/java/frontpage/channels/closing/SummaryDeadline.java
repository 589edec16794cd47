package frontpage.channels.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** The job's transaction: the time to answer is over. */
@ApplicationScoped
class SummaryDeadline {
  @Inject private Closing closing;

  @ActivateRequestContext
  @Transactional(TxType.REQUIRES_NEW)
  public void pass(UUID summary) {
    closing.silence(summary);
  }
}
