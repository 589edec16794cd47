-- Who read a private channel, for the customer to see; and how often an address was written to.

create table channel_reader (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  member_id uuid not null,
  name varchar(80) not null,
  title varchar(80) not null,
  first_at timestamp(6) with time zone not null,
  last_at timestamp(6) with time zone not null,
  times integer not null,
  unique (channel_id, member_id)
);

-- The mark is keyed with the master key: it says "the same address again" and nothing else.
create table channel_mail (
  id uuid primary key,
  address_mark varchar(64) not null,
  queued_at timestamp(6) with time zone not null
);
create index channel_mail_mark on channel_mail (address_mark, queued_at);

-- That staff checked who the customer is, by a record outside this thread.
alter table channel add column checked_by varchar(80);
alter table channel add column checked_at timestamp(6) with time zone;
alter table channel add column checked_record varchar(2000);
