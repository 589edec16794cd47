-- What is to stand in public when a channel ends: sealed until the customer has agreed.
create table channel_summary (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  state varchar(16) not null,
  outcome varchar(16) not null,
  ciphertext varchar(60000) not null,
  member_id uuid not null,
  member_name varchar(80) not null,
  member_title varchar(80) not null,
  member_role varchar(16) not null,
  agreed boolean not null,
  offered_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone,
  version integer not null
);
create index channel_summary_channel on channel_summary (channel_id, offered_at);
