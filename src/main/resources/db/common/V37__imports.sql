-- Reviews on their way in: staged with sensitive places masked, then taken a batch at a time.
create table import_job (
  id uuid primary key,
  site_id uuid not null references site(id),
  format varchar(40) not null,
  state varchar(16) not null,
  member_id uuid not null,
  member_name varchar(80) not null,
  created_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  version integer not null
);
create index import_job_site on import_job (site_id, created_at);

create table import_row (
  id uuid primary key,
  job_id uuid not null references import_job(id),
  position integer not null,
  line integer not null,
  state varchar(16) not null,
  field varchar(40),
  problem varchar(40),
  author varchar(80),
  excerpt varchar(240),
  rating integer,
  content varchar(200000),
  unique (job_id, position)
);
create index import_row_state on import_row (job_id, state, position);

-- An answer given elsewhere was signed by somebody who is no member here.
alter table reply alter column member_id drop not null;
