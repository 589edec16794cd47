-- How a member signs in a language other than the one that name and title are written in.
create table member_signature (
  id uuid primary key,
  member_id uuid not null references member(id),
  language varchar(2) not null,
  name varchar(80) not null,
  title varchar(80) not null,
  unique (member_id, language)
);
