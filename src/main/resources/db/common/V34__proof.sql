-- Whether a site asks for proof of work, the key that signs its purchase tokens, and what was used up.
create table visitor_policy (
  site_id uuid primary key references site(id),
  proof_of_work boolean not null,
  purchase_key varchar(64) not null,
  version integer not null
);

create table used_proof (
  id uuid primary key,
  proof_hash varchar(64) not null unique,
  expires_at timestamp(6) with time zone not null
);
create index used_proof_expiry on used_proof (expires_at);

alter table review add column verified varchar(16);
