-- The head of each site's chain: who holds its row seals, and an entry cut off at the end is missed.
create table audit_chain (
  site_id uuid primary key,
  seq bigint not null,
  hash varchar(64) not null
);

-- What waits to be sealed is found without reading what is sealed.
create index audit_waiting on audit_entry (seq);
