package frontpage.audit;

import frontpage.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Every fact becomes an entry of the transaction that made it. */
@ApplicationScoped
class AuditWriting {
  @Inject private AuditTrail trail;

  @Transactional(TxType.MANDATORY)
  void on(@Observes DomainEvent event) {
    trail.write(event);
  }
}
