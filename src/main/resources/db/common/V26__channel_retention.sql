-- How long what is private is kept after closing, and what remains of a channel that was erased.

create table channel_retention (
  site_id uuid primary key references site(id),
  days integer not null
);

alter table channel add column erased_at timestamp(6) with time zone;
create index channel_closed on channel (state, closed_at);
