-- The code by which a customer who is in confirms the mailbox; sealed, short-lived, with few tries.
create table channel_mailbox_code (
  channel_id uuid primary key references channel(id),
  ciphertext varchar(1000) not null,
  expires_at timestamp(6) with time zone not null,
  tries integer not null
);
