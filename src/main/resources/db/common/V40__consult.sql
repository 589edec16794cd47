-- A colleague without an account is asked by a link. What is asked, of whom, what is shown and the answer are sealed.
create table consult (
  id uuid primary key,
  site_id uuid not null references site(id),
  thread_id uuid not null references thread(id),
  channel_id uuid not null references channel(id),
  state varchar(16) not null,
  ciphertext varchar(60000) not null,
  asked_by varchar(80) not null,
  asked_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  link_hash varchar(64) unique,
  code_sealed varchar(1000),
  code_until timestamp(6) with time zone,
  code_tries integer not null,
  codes integer not null,
  session_hash varchar(64),
  opened_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone
);
create index consult_thread on consult (thread_id, asked_at);
create index consult_session on consult (session_hash);

-- By when the next colleague is to answer.
alter table thread add column consult_due timestamp(6) with time zone;

-- "A colleague, asked by …" is longer than what stands on a card.
alter table channel_reader alter column title set data type varchar(200);
