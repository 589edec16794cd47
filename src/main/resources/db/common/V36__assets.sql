-- Scripts under names that hold their hash; pages name them with their integrity, also after the next release.
create table asset (
  name varchar(200) primary key,
  content varchar(1000000) not null,
  created_at timestamp(6) with time zone not null
);
