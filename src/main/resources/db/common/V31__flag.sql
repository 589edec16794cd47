-- Reports on published text, by anyone, without an account. The address serves the receipt and the outcome only.
create table review_flag (
  id uuid primary key,
  site_id uuid not null references site(id),
  review_id uuid not null references review(id),
  reply_id uuid references reply(id),
  reason varchar(32) not null,
  explanation varchar(2000) not null,
  email varchar(254),
  language varchar(8) not null,
  receipt varchar(16) not null unique,
  flagged_at timestamp(6) with time zone not null,
  outcome varchar(16),
  note varchar(2000),
  decided_by varchar(80),
  decided_at timestamp(6) with time zone,
  version integer not null
);
create index review_flag_queue on review_flag (site_id, outcome, flagged_at);
create index review_flag_review on review_flag (review_id, outcome);
