-- Common subset of H2 2.4 and PostgreSQL; vendor files hold what differs.

create table site (
  id uuid primary key,
  site_key varchar(64) not null unique,
  name varchar(120) not null,
  language varchar(8) not null,
  voice varchar(16) not null,
  first_reply_minutes integer not null,
  settings varchar(20000) not null,
  created_at timestamp(6) with time zone not null,
  version integer not null
);

create table member (
  id uuid primary key,
  email varchar(254) not null unique,
  name varchar(80) not null,
  title varchar(80) not null,
  language varchar(8) not null,
  password_hash varchar(400) not null,
  active boolean not null,
  created_at timestamp(6) with time zone not null
);

create table membership (
  id uuid primary key,
  member_id uuid not null references member(id),
  site_id uuid not null references site(id),
  role varchar(16) not null,
  unique (member_id, site_id)
);

create table staff_session (
  id uuid primary key,
  member_id uuid not null references member(id),
  token_hash varchar(64) not null unique,
  device varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null
);

create table page (
  id uuid primary key,
  site_id uuid not null references site(id),
  page_key varchar(200) not null,
  url varchar(2000),
  title varchar(300) not null,
  type varchar(40) not null,
  created_at timestamp(6) with time zone not null,
  unique (site_id, page_key)
);

create table review (
  id uuid primary key,
  site_id uuid not null references site(id),
  page_id uuid not null references page(id),
  status varchar(16) not null,
  rating integer not null,
  rating_before integer,
  rating_changed_at timestamp(6) with time zone,
  title varchar(120),
  text varchar(5000) not null,
  masks varchar(20000) not null,
  author_name varchar(80) not null,
  author_key_hash varchar(64) not null,
  language varchar(8) not null,
  submitted_at timestamp(6) with time zone not null,
  published_at timestamp(6) with time zone,
  rejection varchar(32),
  rejection_note varchar(2000),
  listed_at timestamp(6) with time zone not null,
  version integer not null
);
create index review_feed on review (page_id, status, listed_at, id);
create index review_rating on review (page_id, status, rating, id);
create index review_site on review (site_id, status, submitted_at);

create table rating_change (
  id uuid primary key,
  review_id uuid not null references review(id),
  rating_old integer not null,
  rating_new integer not null,
  changed_at timestamp(6) with time zone not null
);

create table decision (
  id uuid primary key,
  review_id uuid not null references review(id),
  action varchar(16) not null,
  reason varchar(32),
  note varchar(2000),
  member_id uuid,
  member_name varchar(80) not null,
  decided_at timestamp(6) with time zone not null
);
create index decision_review on decision (review_id, decided_at);

create table thread (
  id uuid primary key,
  site_id uuid not null references site(id),
  kind varchar(16),
  fault varchar(16) not null,
  state varchar(32) not null,
  assignee_id uuid,
  started_at timestamp(6) with time zone not null,
  first_reply_due timestamp(6) with time zone not null,
  first_reply_at timestamp(6) with time zone,
  promise_due timestamp(6) with time zone,
  version integer not null
);
create index thread_site on thread (site_id, state, started_at);

create table reply (
  id uuid primary key,
  site_id uuid not null references site(id),
  thread_id uuid not null references thread(id),
  kind varchar(16) not null,
  text varchar(5000) not null,
  member_id uuid not null,
  signed_name varchar(80) not null,
  signed_role varchar(80) not null,
  published_at timestamp(6) with time zone not null,
  answered_minutes integer,
  verdict varchar(16) not null,
  report varchar(200000) not null,
  pack_version varchar(40) not null,
  override_reason varchar(2000),
  override_by varchar(80)
);
create index reply_thread on reply (thread_id, published_at);
create index reply_site on reply (site_id, published_at);

create table reply_draft (
  thread_id uuid primary key references thread(id),
  text varchar(5000) not null,
  member_id uuid not null,
  member_name varchar(80) not null,
  saved_at timestamp(6) with time zone not null,
  version integer not null
);

create table promise (
  id uuid primary key,
  thread_id uuid not null references thread(id),
  reply_id uuid not null references reply(id),
  span_start integer not null,
  span_end integer not null,
  due_at timestamp(6) with time zone,
  kept_at timestamp(6) with time zone
);
create index promise_thread on promise (thread_id);

create table idempotency (
  id uuid primary key,
  scope varchar(120) not null,
  idem_key varchar(100) not null,
  request_hash varchar(64) not null,
  ref_id uuid not null,
  created_at timestamp(6) with time zone not null,
  unique (scope, idem_key)
);

create table audit_entry (
  id uuid primary key,
  site_id uuid not null,
  happened_at timestamp(6) with time zone not null,
  actor varchar(120) not null,
  action varchar(60) not null,
  target varchar(120) not null,
  details varchar(4000) not null,
  seq bigint,
  prev_hash varchar(64),
  hash varchar(64),
  unique (site_id, seq)
);
create index audit_site on audit_entry (site_id, happened_at, id);

create table outbox_message (
  id uuid primary key,
  site_id uuid not null,
  kind varchar(40) not null,
  ref_id uuid not null,
  attempts integer not null,
  created_at timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  dead_at timestamp(6) with time zone,
  last_error varchar(500)
);
create index outbox_site on outbox_message (site_id, created_at);

create table channel (
  id uuid primary key,
  site_id uuid not null references site(id),
  thread_id uuid not null unique references thread(id),
  state varchar(16) not null,
  outcome varchar(16),
  reason varchar(500),
  language varchar(8) not null,
  wrapped_key varchar(1000) not null,
  master_key_id varchar(64) not null,
  mailbox_confirmed boolean not null,
  has_address boolean not null,
  next_seq integer not null,
  staff_seen_seq integer not null,
  customer_seen_seq integer not null,
  notified_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  opened_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone,
  version integer not null
);

create table channel_part (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  kind varchar(16) not null,
  rule varchar(40),
  position integer not null,
  ciphertext varchar(60000) not null
);
create index channel_part_channel on channel_part (channel_id, position);

create table channel_message (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  seq integer not null,
  client_id uuid not null,
  sender varchar(16) not null,
  sender_name varchar(80),
  sender_role varchar(80),
  ciphertext varchar(60000) not null,
  sent_at timestamp(6) with time zone not null,
  unique (channel_id, seq),
  unique (channel_id, client_id)
);

create table channel_link (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  kind varchar(16) not null,
  token_hash varchar(64) not null unique,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone,
  used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);
create index channel_link_channel on channel_link (channel_id);

create table channel_session (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  link_id uuid references channel_link(id),
  token_hash varchar(64) not null unique,
  device varchar(200) not null,
  created_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone
);
create index channel_session_channel on channel_session (channel_id);
