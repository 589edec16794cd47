-- What a site asks of who writes. A text that was shown is never changed: a new one is a new version.
create table consent_text (
  id uuid primary key,
  site_id uuid not null references site(id),
  purpose varchar(16) not null,
  language varchar(8) not null,
  number integer not null,
  text varchar(4000) not null,
  since timestamp(6) with time zone not null,
  until timestamp(6) with time zone
);
create index consent_text_site on consent_text (site_id, until);

create table consent (
  id uuid primary key,
  review_id uuid not null references review(id),
  text_id uuid not null references consent_text(id),
  given_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone
);
create index consent_review on consent (review_id);

alter table review add column name_public boolean default true not null;
