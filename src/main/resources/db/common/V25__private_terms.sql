-- What was said only in private, sealed; derived when it is stored, so that a check opens no message.

create table channel_term (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  item_id uuid not null,
  ciphertext varchar(60000) not null,
  created_at timestamp(6) with time zone not null
);
create index channel_term_channel on channel_term (channel_id);

-- Which member was shown that which of the terms stands in a public text: no values, only places.
create table channel_term_hit (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  member_id uuid not null,
  term_id uuid not null,
  position integer not null,
  happened_at timestamp(6) with time zone not null
);
create index channel_term_hit_member on channel_term_hit (channel_id, member_id, happened_at);

-- A draft may hold what is private: where the thread has a channel it is sealed with its key.
alter table reply_draft alter column text set data type varchar(40000);
alter table reply_draft add column sealed boolean default false not null;

-- A false alarm of a rule that nobody overrides, and the second person's word on it.
create table clearance (
  id uuid primary key,
  site_id uuid not null references site(id),
  thread_id uuid not null references thread(id),
  rule varchar(40) not null,
  ciphertext varchar(40000) not null,
  asked_by uuid not null,
  asked_name varchar(80) not null,
  asked_at timestamp(6) with time zone not null,
  decided_by uuid,
  decided_name varchar(80),
  decided_at timestamp(6) with time zone,
  cleared boolean
);
create index clearance_thread on clearance (thread_id);
