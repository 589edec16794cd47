-- Keys of integrators: only the hash, and the last characters by which a holder recognises one.
create table api_key (
  id uuid primary key,
  site_id uuid not null references site(id),
  name varchar(80) not null,
  key_hash varchar(64) not null unique,
  hint varchar(8) not null,
  created_by varchar(80) not null,
  created_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);
create index api_key_site on api_key (site_id, revoked_at);
