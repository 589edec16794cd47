create table channel_policy (
  site_id uuid primary key references site(id),
  settings varchar(20000) not null
);

-- How the customer wants to go on; numbers and accounts are sealed, the way itself is not.
create table channel_contact (
  channel_id uuid primary key references channel(id),
  ciphertext varchar(4000) not null
);
alter table channel add column contact varchar(16) default 'HERE' not null;
