-- What, worth and why are sealed; who and when are not.
create table compensation (
  id uuid primary key,
  site_id uuid not null references site(id),
  thread_id uuid not null references thread(id),
  channel_id uuid not null references channel(id),
  state varchar(16) not null,
  bearer varchar(16) not null,
  ciphertext varchar(20000) not null,
  recorded_by varchar(80) not null,
  recorded_at timestamp(6) with time zone not null,
  approved_by varchar(80),
  approved_at timestamp(6) with time zone,
  settled_at timestamp(6) with time zone,
  version integer not null
);
create index compensation_thread on compensation (thread_id, recorded_at);
create index compensation_site on compensation (site_id, recorded_at);

-- A rating changed after a compensation says so, and is no win-back.
alter table review add column rating_after_compensation boolean default false not null;
alter table rating_change add column after_compensation boolean default false not null;
