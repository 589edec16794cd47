-- A file is one sealed text, cut into pieces that both databases take as a plain value.
create table channel_file_piece (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  client_id uuid not null,
  position integer not null,
  ciphertext bytea not null,
  unique (channel_id, client_id, position)
);

-- Staff who look into a channel: one entry a visit, however often the page refreshes.
create table channel_visit (
  id uuid primary key,
  channel_id uuid not null references channel(id),
  session_id uuid not null,
  last_at timestamp(6) with time zone not null,
  unique (channel_id, session_id)
);
